using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Authoring.Similar;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Similar;

/// <summary>
/// Questions that say nearly the same, among all that an instructor may see and that are not retired. What was copied from the other is not told, nor two that
/// are alike again with their copies, nor what somebody said is no duplicate (<see cref="JudgePair"/>).
/// </summary>
public sealed class FindSimilar(Db db, KnownTexts texts)
{
    /// <summary>As many are told of one question.</summary>
    public const int MostOfOne = 5;

    /// <summary>A question in a list of similar ones.</summary>
    /// <param name="Stem">Null where it has none that can be read.</param>
    /// <param name="Access">What the instructor may do in its bank.</param>
    public sealed record Item(string Uid, LocalizedText? Stem, QuestionState State, string BankUid, LocalizedText Bank, BankAccess Access);

    /// <param name="Similarity">Jaccard index of their texts, up to 1.</param>
    public sealed record Alike(Item Item, double Similarity);

    /// <inheritdoc cref="Alike"/>
    public sealed record Pair(Item A, Item B, double Similarity);

    /// <param name="Total">Pairs that there are.</param>
    public sealed record Pairs(IReadOnlyList<Pair> Items, int Total);

    /// <summary>Those that are alike to the newest version of a question, most alike first.</summary>
    public async Task<IReadOnlyList<Alike>> OfAsync(string questionUid, long userId, CancellationToken ct)
    {
        var all = await texts.OfAsync(new QuestionFilter(), userId, ct);
        if (all.FirstOrDefault(text => text.Uid == questionUid) is not { } own) return [];
        var apart = (await db.QueryAsync<PairRow>(ApartOfSql, new { id = own.Id }, ct)).Select(pair => pair.A == own.Id ? pair.B : pair.A).ToHashSet();
        var origins = new Origins(all);
        var others = all.Where(other => other.Id != own.Id && !other.IsCopyOf(own) && !apart.Contains(other.Id) && !apart.Contains(origins.Of(other)));
        var found = origins.Once(own, NearDuplicates.Of(own.Shingles, others.Select(other => (other, other.Shingles)))).Take(MostOfOne).ToList();
        var items = await ItemsAsync([.. found.Select(match => match.Item.Id)], userId, ct);
        return [.. found.Select(match => new Alike(items[match.Item.Id], match.Similarity))];
    }

    /// <summary>Pairs of which at least one question is in a bank, most alike first.</summary>
    /// <param name="apart">Those that somebody said are no duplicates, in place of the others.</param>
    /// <param name="skip">As many of the first are left out.</param>
    public async Task<Pairs> InBankAsync(string bankUid, bool apart, int skip, int most, long userId, CancellationToken ct)
    {
        var meant = (await texts.OfAsync(new QuestionFilter { Bank = bankUid }, userId, ct)).Select(text => text.Id).ToHashSet();
        var all = await texts.OfAsync(new QuestionFilter(), userId, ct);
        var judged = (await db.QueryAsync<PairRow>(ApartInSql, new { bankUid }, ct)).Select(pair => (pair.A, pair.B)).ToHashSet();
        var alike = NearDuplicates.Among([.. all.Select(text => (text, text.Shingles))], text => meant.Contains(text.Id)).Where(pair => !pair.A.IsCopyOf(pair.B));
        var found = (apart ? alike : new Origins(all).Once(alike, meant)).Where(pair => judged.Contains(InOrder(pair.A.Id, pair.B.Id)) == apart).ToList();
        var shown = found.Skip(skip).Take(most).ToList();
        var items = await ItemsAsync([.. shown.SelectMany(pair => new[] { pair.A.Id, pair.B.Id }).Distinct()], userId, ct);
        return new Pairs([.. shown.Select(pair => new Pair(items[pair.A.Id], items[pair.B.Id], pair.Similarity))], found.Count);
    }

    /// <summary>As <c>distinct_pair</c> keeps two questions.</summary>
    internal static (long A, long B) InOrder(long a, long b) => a < b ? (a, b) : (b, a);

    async Task<IReadOnlyDictionary<long, Item>> ItemsAsync(long[] ids, long userId, CancellationToken ct)
    {
        if (ids.Length == 0) return new Dictionary<long, Item>();
        var rows = await db.QueryAsync<Row>(ItemsSql, new { ids, userId }, ct);
        var titles = (await db.QueryAsync<BankTitles.TextRow>(TitlesSql, new { ids = rows.Select(row => row.BankId).Distinct().ToArray() }, ct)).ToLookup(row => row.BankId);
        return rows.ToDictionary(row => row.Id, row => row.ToDomain(BankTitles.Of(titles[row.BankId])));
    }

    const string ApartOfSql = "select question_a_id as a, question_b_id as b from distinct_pair where question_a_id = @id or question_b_id = @id";

    const string ApartInSql = """
        select distinct d.question_a_id as a, d.question_b_id as b
          from bank b
          join question q on q.bank_id = b.id
          join distinct_pair d on d.question_a_id = q.id or d.question_b_id = q.id
         where b.uid = @bankUid
        """;

    string ItemsSql => $"""
        select q.id, q.uid, v.payload, q.state, b.id as bank_id, b.uid as bank_uid, {BankRights.Sql} as access
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.id = q.head_version_id
         where q.id {db.Dialect.AnyOf("@ids")}
        """;

    string TitlesSql => $"select bank_id, lang, title from bank_text where bank_id {db.Dialect.AnyOf("@ids")}";

    sealed class PairRow
    {
        public long A { get; init; }

        public long B { get; init; }
    }

    sealed class Row
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public required string Payload { get; init; }

        public required string State { get; init; }

        public long BankId { get; init; }

        public required string BankUid { get; init; }

        public required string Access { get; init; }

        public Item ToDomain(LocalizedText bank) => new(Uid, Stems.Of(Payload), Words<QuestionState>.Parse(State), BankUid, bank, Words<BankAccess>.Parse(Access));
    }
}
