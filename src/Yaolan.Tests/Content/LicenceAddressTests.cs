using Xunit;
using Yaolan.Content;

namespace Yaolan.Tests.Content;

public class LicenceAddressTests
{
    [Theory]
    [InlineData("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/")]
    [InlineData("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("https://opendatacommons.org/licenses/odbl/1-0/", "https://opendatacommons.org/licenses/odbl/1-0/")]
    public void Machines_get_the_address_of_a_licence(string licence, string address) =>
        Assert.Equal(address, LicenceAddress.Of(licence));

    [Theory]
    [InlineData("MIT")]
    [InlineData("CC BY")]
    [InlineData("CC BY-SA-ND 4.0")]
    [InlineData("ftp://example.org/terms")]
    public void What_names_no_known_terms_has_none(string licence) => Assert.Null(LicenceAddress.Of(licence));
}
