using OncoLearn.Core.Questions.Matching;

namespace OncoLearn.Core.Questions.ExtendedMatching;

/// <summary>Items that are all answered from one list of options (B1); an option may be right for one item, for several or for none.</summary>
public sealed record ExtendedMatchingQuestion : MatchingQuestion
{
    public const string Items = "items";

    public override string PartList => Items;
}
