using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims;

/// <summary>A word of the closed vocabulary that links a claim's subject and object.</summary>
/// <param name="Facets">Where it may be used.</param>
/// <param name="Label">As on an arrow.</param>
/// <param name="Clause">The assertion as a clause with <c>{subject}</c> and <c>{object}</c> in it.</param>
public sealed record Relation(string Key, Direction Direction, IReadOnlyList<Facet> Facets, LocalizedText Label, LocalizedText Clause)
{
    public const string SubjectSlot = "{subject}";
    public const string ObjectSlot = "{object}";

    /// <summary>Whether a claim with this relation has an object.</summary>
    public bool NeedsObject => Clause.First().Value.Contains(ObjectSlot, StringComparison.Ordinal);

    /// <summary>The clause in a language, with the names put in. A space of the template stays only where both sides want one.</summary>
    public string Say(string lang, string subject, string? @object) => Fill(Clause.In([lang]).Value, subject, @object);

    /// <summary>What a clause says of its subject, which is left out where it comes first: "is higher in …".</summary>
    /// <param name="clause">As in <see cref="Clause"/>.</param>
    public static string Predicate(string clause, string subject, string? @object) =>
        Fill(clause.StartsWith(SubjectSlot, StringComparison.Ordinal) ? clause[SubjectSlot.Length..].TrimStart(' ', '的') : clause, subject, @object);

    static string Fill(string template, string subject, string? @object) =>
        Script.WithoutLooseSpaces(template.Replace(SubjectSlot, subject, StringComparison.Ordinal).Replace(ObjectSlot, @object ?? "", StringComparison.Ordinal).Trim());
}
