using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>Turns the English clause of a relation into a question, without its question mark.</summary>
static class EnglishQuestion
{
    /// <summary>Clauses whose questions are not made by rule, each as what asks for the object and what asks for the subject.</summary>
    static readonly Dictionary<string, (string Object, string Subject)> Own = new(StringComparer.Ordinal)
    {
        ["predicts-worse"] = ("{which} is worse where {subject} is high", "{which}, where high, goes with worse {object}"),
        ["predicts-better"] = ("{which} is better where {subject} is high", "{which}, where high, goes with better {object}"),
        ["high-more-often-in"] = ("in {which} is high {subject} expression more frequent", "high expression of {which} is more frequent in {object}"),
        ["downstream-of"] = ("downstream of {which} does {subject} lie", "{which} lies downstream of {object}"),
    };

    public static string? Of(DraftIndex index, Claim claim, bool asksObject, string which)
    {
        var subject = Wording.Name(index, claim.Subject).En;
        var @object = claim.Object is null ? "" : Wording.Name(index, claim.Object).En;
        if (Own.TryGetValue(claim.Relation, out var own))
            return (asksObject ? own.Object : own.Subject).Replace("{which}", which, StringComparison.Ordinal).Replace("{subject}", subject, StringComparison.Ordinal).Replace("{object}", @object, StringComparison.Ordinal);
        var clause = index.Relation(claim).Clause.In([Wording.En]).Value;
        var (at, to) = (clause.IndexOf(Relation.SubjectSlot, StringComparison.Ordinal), clause.IndexOf(Relation.ObjectSlot, StringComparison.Ordinal));
        if (at < 0 || to < at) return null;
        var before = clause[..at];
        var middle = clause[(at + Relation.SubjectSlot.Length)..to].Trim();
        var after = clause[(to + Relation.ObjectSlot.Length)..];
        if (!asksObject) return $"{before}{which} {middle} {@object}{after}";
        return ForObject(before + subject, before.Length == 0 && EnglishVerbs.IsPlural(subject), middle, after, which);
    }

    static string? ForObject(string subject, bool plural, string middle, string after, string which)
    {
        var words = middle.Split(' ');
        var fronted = which;
        var noun = Array.IndexOf(words, "the");
        if (noun > 0 && words[^1] == "of")
        {
            fronted = $"{string.Join(' ', words[noun..])} {which}";
            words = words[..noun];
        }
        else if (words.Length > 1 && EnglishVerbs.IsPreposition(words[^1]))
        {
            fronted = $"{words[^1]} {which}";
            words = words[..^1];
        }
        var rest = string.Join(' ', words[1..]);
        var asked = words[0] switch
        {
            "is" => $"{(plural ? "are" : "is")} {subject} {rest}",
            "may" or "can" => $"{words[0]} {subject} {rest}",
            _ => $"{(plural ? "do" : "does")} {subject} {EnglishVerbs.Base(words[0])} {rest}",
        };
        return $"{fronted} {asked.TrimEnd()}{after}";
    }
}
