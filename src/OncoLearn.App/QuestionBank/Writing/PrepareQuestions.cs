using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>A question with all that is written of it.</summary>
/// <param name="Payload">As it is stored.</param>
/// <param name="Hash">Of what makes a version another one.</param>
sealed record PreparedQuestion(QuestionDraft Draft, IQuestionType Type, string Payload, Question Question, DraftReferences References, string Hash, QuestionDigest Digest);

/// <summary>Does what saving needs beside the write itself: reads the draft, looks up what it names, lints it. So many can be written in a short transaction.</summary>
public sealed class PrepareQuestions(Dialect dialect, LintContexts lint)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="WaivedIn">The question whose waivers hold: the same one, or what it is copied from; null for one that is all new.</param>
    /// <param name="QuestionUid">Null for a new one.</param>
    internal sealed record Input(QuestionDraft Draft, string? WaivedIn, string? QuestionUid);

    /// <param name="Prepared">Null where there are faults.</param>
    internal sealed record Outcome(PreparedQuestion? Prepared, IReadOnlyList<QuestionFault> Faults);

    /// <returns>One for each, in their order.</returns>
    internal async Task<IReadOnlyList<Outcome>> RunAsync(WriteScope scope, BankRow bank, IReadOnlyList<Input> inputs)
    {
        var rows = await NamedRows.ReadAsync(scope, dialect, bank, [.. inputs.Select(input => input.Draft)]);
        var read = inputs.Select(input => Read(input, rows)).ToList();
        var contexts = await lint.OfDraftsAsync(scope, bank, [.. read.Where(one => one.Faults.Count == 0).Select(one => new LintContexts.DraftInput(one.Input.Draft, one.References!, one.Input.WaivedIn))]);
        var next = 0;
        return [.. read.Select(one => one.Faults.Count > 0 ? new Outcome(null, one.Faults) : new Outcome(one.Prepare(contexts[next++]), []))];
    }

    static ReadOne Read(Input input, NamedRows rows)
    {
        var payload = input.Draft.Payload.ToJsonString(Readable);
        try
        {
            using var json = JsonDocument.Parse(payload);
            var question = QuestionTypes.Of(input.Draft.Type).Parse(json.RootElement);
            var references = DraftReferences.Of(rows, input.Draft, question, input.QuestionUid);
            return new ReadOne(input, payload, question with { Shared = references.Vignette?.Text }, references, [.. DraftLimits.FaultsOf(question), .. references.Faults]);
        }
        catch (QuestionFormatException faulty)
        {
            return new ReadOne(input, payload, null, null, faulty.Faults);
        }
    }

    sealed record ReadOne(Input Input, string Payload, Question? Question, DraftReferences? References, IReadOnlyList<QuestionFault> Faults)
    {
        public PreparedQuestion Prepare(LintContext context)
        {
            var type = QuestionTypes.Of(Input.Draft.Type);
            return new PreparedQuestion(
                Input.Draft, type, Payload, Question!, References!, HashOf(type, Input.Draft, Question!, References!), QuestionDigest.Of(Question!, context.Check(type.Key, Question!)));
        }
    }

    static string HashOf(IQuestionType type, QuestionDraft draft, Question question, DraftReferences references) => ContentHash.Of(
    [
        type.Key, type.SchemaVersion.ToString(CultureInfo.InvariantCulture), CanonicalJson.Of(draft.Payload), draft.Category.Word(), draft.Section ?? "", draft.Difficulty.Word(), draft.Level.Word(),
        Text(references.StimulusVersionId),
        .. question.Parts.SelectMany(part => new[] { part.Key, part.Weight.ToString(CultureInfo.InvariantCulture) }),
        .. references.Claims.Distinct().OrderBy(claim => claim.Part, StringComparer.Ordinal).ThenBy(claim => claim.ClaimVersionId).SelectMany(claim => new[] { claim.Part, Text(claim.ClaimVersionId) }),
    ]);

    static string Text(long? id) => id?.ToString(CultureInfo.InvariantCulture) ?? "";
}
