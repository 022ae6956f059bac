namespace Yaolan.Vocabularies;

/// <summary>
/// The counties, districts, banners and county-level cities of the country below those that <c>areas.csv</c> lists, by code, slug
/// and name. They are known only when a report names itself by one or an editor writes its code: in the middle of a text
/// so many names (老城区, 矿区) would be taken for what they are not.
/// </summary>
/// <remarks>
/// The table is read when it is first asked, for most reports are of places that <c>areas.csv</c> has. Names and codes are those of
/// GB/T 2260; English names are Hanyu Pinyin, or the usual spelling where the name comes from another language. Counties that are
/// gone have as valid_to the last year whose list has them, for reports of their time; of those gone after 2016 it is 2016.
/// </remarks>
public sealed class Gazetteer
{
    private readonly Lazy<IReadOnlyList<ReferenceArea>> _all;
    private readonly Lazy<Dictionary<string, ReferenceArea>> _byCode;
    private readonly Lazy<Dictionary<string, ReferenceArea>> _bySlug;
    private readonly Lazy<ILookup<string, ReferenceArea>> _byName;

    internal Gazetteer(Func<IEnumerable<ReferenceArea>> read)
    {
        _all = new(() => [.. read()]);
        _byCode = new(() => All.ToDictionary(area => area.Code, StringComparer.Ordinal));
        _bySlug = new(() => All.ToDictionary(area => area.Slug, StringComparer.Ordinal));
        _byName = new(() => All.ToLookup(area => area.Name.Chinese, StringComparer.Ordinal));
    }

    /// <summary>All places in the order of their codes.</summary>
    public IReadOnlyList<ReferenceArea> All => _all.Value;

    public ReferenceArea? OfCode(string code) => _byCode.Value.GetValueOrDefault(code);

    public ReferenceArea? OfSlug(string slug) => _bySlug.Value.GetValueOrDefault(slug);

    public bool Has(string name) => _byName.Value.Contains(name);

    /// <summary>All places of that whole name: there are four 鼓楼区.</summary>
    public IEnumerable<ReferenceArea> Named(string name) => _byName.Value[name];
}
