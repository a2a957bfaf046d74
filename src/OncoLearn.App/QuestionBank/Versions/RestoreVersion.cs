using OncoLearn.App.QuestionBank.Writing;

namespace OncoLearn.App.QuestionBank.Versions;

/// <summary>Takes an older version of a question again: a new version, a draft, that says what the older one said. Claims are cited as they stand today.</summary>
public sealed class RestoreVersion(ReadDraft read, SaveQuestion save)
{
    /// <param name="Seen">When the question had changed last as the instructor saw it.</param>
    public sealed record Input(string QuestionUid, int Version, DateTimeOffset Seen, long UserId);

    public async Task<SaveQuestion.Outcome> RunAsync(Input input, CancellationToken ct)
    {
        if (await read.RunAsync(input.QuestionUid, input.Version, input.UserId, ct) is not { } old) return new SaveQuestion.Outcome.NotFound();
        return await save.RunAsync(new SaveQuestion.Input(old.BankUid, input.QuestionUid, input.Seen, old.Draft, input.UserId, input.Version), ct);
    }
}
