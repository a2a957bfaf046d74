using System.Collections;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Typed;

/// <summary>The listed answers to one field, in the author's order; at least one is right, and no two are the same once normalised.</summary>
public sealed class TypedAnswers : IReadOnlyList<TypedAnswer>
{
    readonly IReadOnlyList<TypedAnswer> _answers;
    readonly IReadOnlyList<(string Normal, TextIn Text, TypedAnswer Answer)> _forms;

    TypedAnswers(IReadOnlyList<TypedAnswer> answers, IReadOnlyList<(string Normal, TextIn Text, TypedAnswer Answer)> forms, bool caseMatters, Spelling spelling) =>
        (_answers, _forms, CaseMatters, Spelling) = (answers, forms, caseMatters, spelling);

    /// <summary>A small letter is not its capital.</summary>
    public bool CaseMatters { get; }

    public Spelling Spelling { get; }

    public int Count => _answers.Count;

    public TypedAnswer this[int index] => _answers[index];

    /// <summary>In the author's own words.</summary>
    internal string Key => TypedFields.Clean(_answers.First(answer => answer.IsRight).Text.First().Value)!;

    public IEnumerator<TypedAnswer> GetEnumerator() => _answers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What is typed as it is listed, or else one slip away from a listed answer, from the best one where there are several; null where no answer is.</summary>
    public TypedMatch? Match(string? typed)
    {
        if (typed is null) return null;
        var normal = TypedText.Normalise(typed, CaseMatters);
        if (_forms.FirstOrDefault(form => form.Normal == normal).Answer is { } listed) return new TypedMatch(listed, Spelt: null);
        if (Spelling == Spelling.Exact) return null;
        var near = _forms.Where(form => SpellingSlip.IsForgivenIn(form.Normal) && SpellingSlip.IsBetween(normal, form.Normal));
        return near.Select(form => new TypedMatch(form.Answer, form.Text)).MaxBy(match => match.Answer.Fraction);
    }

    internal double ScoreOf(string? typed) => Match(typed)?.Answer.Fraction ?? 0;

    /// <summary>Each listed answer is a class.</summary>
    internal IReadOnlyList<ResponseClass> Classes() => [.. _answers.Select(answer => new ResponseClass(answer.Id, answer.Text, answer.Fraction))];

    internal ClassifiedResponse ClassOf(ResponseSubpart subpart, string? typed) =>
        new(subpart.Key, typed is null ? ResponseClass.None : Match(typed)?.Answer.Id ?? ResponseClass.Other, typed);

    internal TypedReview ReviewOf(string? typed)
    {
        var match = Match(typed);
        return new(typed, match?.Spelt, [.. _answers.Select(answer => new TypedAnswerReview(answer.Text, answer.Fraction, answer == match?.Answer, answer.Reason))]);
    }

    /// <param name="path">The JSON path of the list.</param>
    internal IEnumerable<PlacedText> Texts(string path) => _answers.SelectMany((answer, at) => new PlacedText[]
    {
        new($"{path}[{at}].text", TextRole.Answer, answer.Text),
        new($"{path}[{at}].reason", TextRole.Reason, answer.Reason),
    });

    /// <summary>Reads <c>answers</c>, <c>case</c> and <c>spelling</c>.</summary>
    internal static TypedAnswers From(PayloadReader payload)
    {
        var ids = new UniqueIds();
        var caseMatters = payload.Flag("case");
        var answers = payload.List("answers", atLeast: 1, item => new TypedAnswer(ids.Next(item), item.Text("text"), FractionOf(item), item.OptionalText("reason")));
        if (answers.Count > 0 && answers.All(answer => answer.Fraction is >= 0 and < 1)) payload.Fault("answers", "至少要有一个得满分的答案", "at least one answer worth full marks expected");
        return new TypedAnswers(answers, [.. Forms(payload, answers, caseMatters)], caseMatters, payload.OptionalWord<Spelling>("spelling"));
    }

    static double FractionOf(PayloadReader item)
    {
        var fraction = item.OptionalShare("fraction") ?? 1;
        if (fraction is < 0 or > 1) item.Fault("fraction", "只能在 0 到 1 之间", "a number from 0 to 1 expected");
        return fraction;
    }

    static IEnumerable<(string Normal, TextIn Text, TypedAnswer Answer)> Forms(PayloadReader payload, IReadOnlyList<TypedAnswer> answers, bool caseMatters)
    {
        var seen = new Dictionary<string, TypedAnswer>(StringComparer.Ordinal);
        int Number(TypedAnswer other) => answers.Index().First(one => ReferenceEquals(one.Item, other)).Index + 1;
        foreach (var (at, answer) in answers.Index())
        {
            if (PayloadReader.IsPlaceholder(answer.Text)) continue;
            foreach (var text in answer.Text)
            {
                var (path, normal) = ($"answers[{at}].text.{text.Lang}", TypedText.Normalise(text.Value, caseMatters));
                if (text.Value.Length > TypedFields.MostCharacters) payload.Fault(path, $"最多 {TypedFields.MostCharacters} 个字符", $"at most {TypedFields.MostCharacters} characters");
                else if (normal.Length == 0) payload.Fault(path, "除了空格、连字符和句末标点以外，什么也没有", "nothing but spaces, hyphens and punctuation");
                else if (seen.TryAdd(normal, answer)) yield return (normal, text, answer);
                else if (seen[normal] is var other && other != answer) payload.Fault(path, $"与答案 {Number(other)} 相同", $"the same as answer {Number(other)}");
            }
        }
    }
}
