using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>As much of English as the relations need: agreement, questions with do, and which words may stand before a noun.</summary>
sealed class EnglishVerbs
{
    static readonly HashSet<string> Prepositions = new(["of", "in", "to", "with", "on", "by", "from", "through", "for", "into", "at", "via", "against", "than", "under", "among", "as", "after"], StringComparer.Ordinal);
    static readonly string[] Singular = ["ss", "sis", "us", "omics", "itis"];

    readonly HashSet<string> _forms;

    public EnglishVerbs(IReadOnlyList<Relation> relations) => _forms = relations
        .Select(relation => relation.Clause.Has("en") ? relation.Clause.In(["en"]).Value : "")
        .SelectMany(clause => clause.Split(' ')).Where(word => word.Length > 3 && word[0] != '{' && word.EndsWith('s'))
        .SelectMany(verb => new[] { verb, Base(verb), Base(verb).TrimEnd('e') + "ing", Base(verb).TrimEnd('e') + "ed" }).ToHashSet(StringComparer.Ordinal);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>A form of a verb by which the relations speak.</summary>
    public bool IsVerb(string word) => _forms.Contains(word);

    /// <summary>Whether a name takes a plural verb.</summary>
    public static bool IsPlural(string name)
    {
        var head = name.Split([" of ", " with ", " in ", " from ", " to ", " plus ", " by ", " at ", " that ", " on "], StringSplitOptions.None)[0];
        return head.Contains(" and ", StringComparison.Ordinal) || (head.Length > 3 && head.EndsWith('s') && head.Any(char.IsLower) && !Array.Exists(Singular, ending => head.EndsWith(ending, StringComparison.Ordinal)));
    }

    /// <summary>Promotes, promote.</summary>
    public static string Base(string verb) => verb switch
    {
        "has" => "have",
        "goes" => "go",
        _ when verb.EndsWith("ies", StringComparison.Ordinal) => verb[..^3] + "y",
        _ when verb.EndsWith("sses", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal) => verb[..^2],
        _ when verb.EndsWith('s') => verb[..^1],
        _ => verb,
    };

    /// <summary>A predicate of the third person made to agree with its subject.</summary>
    public static string Agree(string predicate, bool plural)
    {
        if (!plural) return predicate;
        var space = predicate.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (predicate, "") : (predicate[..space], predicate[space..]);
        return (verb switch { "is" => "are", "may" => "may", _ => Base(verb) }) + rest;
    }

    /// <summary>What follows a name, after a word that asks has taken its place: “which treatment” is one. Null where its verb is not known.</summary>
    public static string? OfOne(string after)
    {
        foreach (var (many, one) in new[] { (" are", " is"), (" have", " has"), (" were", " was"), (" do", " does") })
            if (after.StartsWith(many + " ", StringComparison.Ordinal)) return one + after[many.Length..];
        var next = after.TrimStart().Split(' ', ',')[0];
        return next.Length == 0 || IsPreposition(next) || next is "may" or "can" or "and" || after[0] == ',' ? after : null;
    }
}
