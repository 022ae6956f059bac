namespace Yaolan.Extraction.Lexicon;

/// <summary>What kind of thing a unit measures, as far as the grammar cares.</summary>
internal enum UnitClass
{
    None,
    Percent,
    Point,
    Times,
    Money,
    Named,
    Person,
    Classifier,
    Duration,
    Place,
}

/// <summary>A word behind a number: a unit of measure or a classifier, with the code that the data use.</summary>
internal sealed record UnitWord(string Code, UnitClass Class)
{
    public static readonly UnitWord None = new("", UnitClass.None);
    public static readonly UnitWord Percent = new("percent", UnitClass.Percent);
    public static readonly UnitWord PerMille = new("per_mille", UnitClass.Percent);
    public static readonly UnitWord Point = new("percentage_point", UnitClass.Point);
    public static readonly UnitWord PerHundredThousand = new("per_100k", UnitClass.Percent);
    public static readonly UnitWord Times = new("times", UnitClass.Times);
    public static readonly UnitWord Yuan = new("CNY", UnitClass.Money);
    public static readonly UnitWord Person = new("person", UnitClass.Person);
    public static readonly UnitWord PersonTime = new("person_time", UnitClass.Named);
    public static readonly UnitWord Place = new("rank", UnitClass.Place);

    private const string Household = "household";

    public static readonly UnitWord Homes = new(Household, UnitClass.Named);

    /// <summary>True of what counts things or homes: 14个, 14户.</summary>
    public bool Counts => Class == UnitClass.Classifier || Code == Household;
}
