using Xunit;
using Yaolan.Vocabularies;

namespace Yaolan.Tests.Vocabularies;

public sealed class SlugTests
{
    [Theory]
    [InlineData("jiaozuo-2024-work-report", true)]
    [InlineData("con-2024", true)]
    [InlineData("con", false)]
    [InlineData("aux", false)]
    [InlineData("com1", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("", false)]
    public void An_id_is_a_folder_on_every_system(string id, bool isValid) => Assert.Equal(isValid, Slug.IsValid(id));
}
