using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank;

/// <summary>Questions with their keys, to be printed: for whoever may use the bank, as to export it.</summary>
public sealed class ReadPaper(Db db, QuestionVersions questions)
{
    /// <summary>As many as one paper has.</summary>
    public const int Most = 200;

    /// <param name="Face">For the paper; a vignette that it shares stands in <paramref name="Vignette"/> alone.</param>
    /// <param name="Key">For the key's own page; nothing is answered in it.</param>
    /// <param name="VignetteId">Of the vignette that it shares with others, in whatever version; null for none.</param>
    /// <param name="State">Where the version stands that is printed.</param>
    public sealed record Sheet(string Uid, string Type, QuestionState State, QuestionFace Face, QuestionReview Key, long? VignetteId, LocalizedText? Vignette);

    /// <summary>
    /// The newest versions, in the order of the uids, but that questions on one vignette stand next to each other; those that may not be used are left out.
    /// </summary>
    /// <exception cref="ArgumentException">More than <see cref="Most"/>.</exception>
    public async Task<IReadOnlyList<Sheet>> RunAsync(IReadOnlyCollection<string> questionUids, long userId, CancellationToken ct)
    {
        if (questionUids.Count > Most) throw new ArgumentException($"More than {Most} questions.", nameof(questionUids));
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(Sql, new { uids = questionUids.ToArray(), userId }, cancellationToken: ct));
        var byUid = rows.ToDictionary(row => row.Uid, StringComparer.Ordinal);
        var served = await questions.GetAsync([.. byUid.Values.Select(row => row.HeadVersionId)], connection, transaction: null, ct);
        List<Sheet> sheets = [.. questionUids.Distinct(StringComparer.Ordinal).Where(byUid.ContainsKey).Select(uid => Of(byUid[uid], served[byUid[uid].HeadVersionId]))];
        return VignetteOrder.Gather(sheets, sheet => sheet.VignetteId, isFixed: _ => false);
    }

    static Sheet Of(Row row, ServedQuestion question)
    {
        var (type, content) = (question.Type, question.Content);
        var groups = type.Groups(content);
        // Options stand as their author ordered them. What is put together from two lists would tell by its order what belongs together: that is shuffled, always in the same way.
        var order = content.OptionSets.Count > 0 ? OptionOrder.AsWritten(groups) : OptionOrder.Shuffled(groups, new Chance(question.VersionId));
        return new Sheet(row.Uid, type.Key, Words<QuestionState>.Parse(row.State), type.Face(content, order) with { Passage = content.Passage }, type.Review(content, order, type.Blank(content)), question.VignetteId, content.Shared);
    }

    string Sql => $"""
        select q.uid, q.head_version_id, q.state
          from question q
          join bank b on b.id = q.bank_id
         where q.uid {db.Dialect.AnyOf("@uids")} and q.head_version_id is not null and q.archived_at is null and b.archived_at is null
           and {BankRights.Sql} in ('use', 'review', 'edit', 'own')
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public long HeadVersionId { get; init; }

        public required string State { get; init; }
    }
}
