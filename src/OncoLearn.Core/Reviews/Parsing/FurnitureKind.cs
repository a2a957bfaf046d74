namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>The words that name what is printed around a text.</summary>
public static class FurnitureKind
{
    public const string RunningHead = "running-head";
    public const string PageNumber = "page-number";
    public const string Banner = "banner";
    public const string Licence = "licence";
    public const string Caption = "caption";
    public const string Table = "table";
    public const string Identifier = "identifier";
    public const string Dates = "dates";
    public const string Correspondence = "correspondence";
    public const string Affiliation = "affiliation";
    public const string Authors = "authors";
    public const string HowToCite = "how-to-cite";
    public const string Footnote = "footnote";
    public const string BackMatter = "back-matter";
    public const string FrontMatter = "front-matter";
}
