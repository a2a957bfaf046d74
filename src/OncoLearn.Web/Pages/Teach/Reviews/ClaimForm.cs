using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>A claim as it is typed.</summary>
public sealed record ClaimForm
{
    public const string Prefix = "Form";
    public const int LongestStatement = 1000;
    public const int MostRefs = 50;
    public const int LastRef = 9999;

    public string? Statement { get; init; }

    public string? Subject { get; init; }

    /// <summary>What is said of a subject that the vocabulary does not have, as <see cref="NameQuestion"/> asks it.</summary>
    public string? SubjectAnswer { get; init; }

    /// <summary>The name that was asked about: an answer is for no other.</summary>
    public string? SubjectAsked { get; init; }

    public string? Relation { get; init; }

    public string? Object { get; init; }

    /// <inheritdoc cref="SubjectAnswer"/>
    public string? ObjectAnswer { get; init; }

    /// <inheritdoc cref="SubjectAsked"/>
    public string? ObjectAsked { get; init; }

    public string? Cancer { get; init; }

    /// <inheritdoc cref="SubjectAnswer"/>
    public string? CancerAnswer { get; init; }

    /// <inheritdoc cref="SubjectAsked"/>
    public string? CancerAsked { get; init; }

    public string? Facet { get; init; }

    public string? Category { get; init; }

    public string? Evidence { get; init; }

    public string? Certainty { get; init; }

    /// <summary>Numbers with commas or spaces between them.</summary>
    public string? Refs { get; init; }

    public static ClaimForm From(ClaimFields fields) => new()
    {
        Statement = fields.Statement,
        Subject = fields.Subject.Name,
        Relation = fields.Relation,
        Object = fields.Object?.Name,
        Cancer = fields.Cancer?.Name,
        Facet = fields.Facet.Word(),
        Category = fields.Category.Word(),
        Evidence = fields.Evidence.Word(),
        Certainty = fields.Certainty.Word(),
        Refs = string.Join(", ", fields.Refs),
    };

    /// <summary>Of a sentence that a claim is made of by hand.</summary>
    public static ClaimForm Of(string sentence, IReadOnlyList<int> citations) => new()
    {
        Statement = PlainSentence.Alone(sentence),
        Certainty = Core.Claims.Certainty.Reported.Word(),
        Refs = string.Join(", ", citations),
    };

    /// <summary>Null, with what is wrong at its field.</summary>
    /// <param name="now">The terms of the claim as it stands: a name that was not changed is not asked about.</param>
    public Reading? Read(Vocabulary vocabulary, IReadOnlyList<ClaimTerm> now, ModelStateDictionary state, out IReadOnlyList<NameQuestion> questions)
    {
        var lexicon = vocabulary.ToLexicon();
        var asked = new List<NameQuestion>();
        var added = new List<ClaimTerm>();
        questions = asked;
        var statement = OneLine.Of(Statement ?? "");
        if (statement.Length == 0) Refuse(nameof(Statement), TriageText.StatementNeeded);
        else if (statement.Length > LongestStatement) Refuse(nameof(Statement), ImportText.TooLong(LongestStatement));
        var relation = vocabulary.Relations.FirstOrDefault(relation => relation.Key == Relation);
        if (relation is null) Refuse(nameof(Relation), TriageText.RelationNeeded);
        var subject = Term(Subject, SubjectAnswer, SubjectAsked, nameof(Subject), isNeeded: true);
        var @object = Term(Object, ObjectAnswer, ObjectAsked, nameof(Object), isNeeded: relation?.NeedsObject ?? false);
        var cancer = Term(Cancer, CancerAnswer, CancerAsked, nameof(Cancer), isNeeded: false);
        if (cancer is { Kind: not EntityKind.Cancer }) Refuse(nameof(Cancer), TriageText.NoCancer);
        var facet = Word<Facet>(Facet, nameof(Facet));
        if (facet is { } stated && relation is not null && !relation.Facets.Contains(stated)) Refuse(nameof(Facet), TriageText.OtherFacet(string.Join(Wording.Say("、", ", "), relation.Facets.Select(TriageText.Facet))));
        var category = Word<Category>(Category, nameof(Category));
        var evidence = Word<EvidenceKind>(Evidence, nameof(Evidence));
        var certainty = Word<Certainty>(Certainty, nameof(Certainty));
        var refs = ReadRefs();
        if (!state.IsValid || relation is null) return null;
        var fields = new ClaimFields
        {
            Statement = statement,
            Subject = subject!,
            Relation = relation.Key,
            Object = relation.NeedsObject ? @object : null,
            Cancer = cancer,
            Facet = facet!.Value,
            Category = category!.Value,
            Evidence = evidence!.Value,
            Certainty = certainty!.Value,
            Refs = refs!,
        };
        return new Reading(fields, [.. added.Where(term => fields.Terms.Contains(term)).Distinct()]);

        void Refuse(string field, string problem) => state.AddModelError($"{Prefix}.{field}", problem);

        ClaimTerm? Term(string? name, string? answer, string? about, string field, bool isNeeded)
        {
            var typed = name?.Trim() ?? "";
            if (typed.Length == 0)
            {
                if (isNeeded) Refuse(field, TriageText.TermNeeded);
                return null;
            }
            if (typed.Length > TermLookup.LongestName)
            {
                Refuse(field, ImportText.TooLong(TermLookup.LongestName));
                return null;
            }
            if (TermLookup.Find(typed, kind: null, lexicon) is { } known) return known;
            if (now.FirstOrDefault(one => one.Name == typed) is { } same) return same;
            var question = NameQuestion.Of(field, typed, vocabulary) with { Answer = about == typed ? answer : null };
            // An answered one stands there again where something else is wrong.
            asked.Add(question);
            if (about == typed && question.KindIn(answer) is { } kind)
            {
                added.Add(new ClaimTerm(TermLookup.KeyOf(typed), typed, kind));
                return added[^1];
            }
            if (about == typed && question.NameIn(answer) is { } other && TermLookup.Find(other, kind: null, lexicon) is { } meant) return meant;
            Refuse(field, TriageText.UnknownName(typed));
            return null;
        }

        T? Word<T>(string? written, string field)
            where T : struct, Enum
        {
            var word = Words<T>.Find(written ?? "");
            if (word is null) Refuse(field, FormText.Choose);
            return word;
        }

        int[]? ReadRefs()
        {
            var numbers = (Refs ?? "").Split([',', '，', '、', ' ', ';', '；'], StringSplitOptions.RemoveEmptyEntries);
            var read = numbers.Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= LastRef ? value : 0).ToArray();
            if (read.Contains(0) || read.Length > MostRefs)
            {
                Refuse(nameof(Refs), TriageText.RefsWrong);
                return null;
            }
            return [.. read.Distinct().Order()];
        }
    }
}

/// <param name="Added">The terms of the claim that its instructor adds to the vocabulary.</param>
public sealed record Reading(ClaimFields Fields, IReadOnlyList<ClaimTerm> Added);
