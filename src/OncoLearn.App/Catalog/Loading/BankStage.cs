using OncoLearn.App.Catalog.Files;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>The banks of the courses.</summary>
static class BankStage
{
    const string ReadBanks = "select id, uid, archived_at from bank where kind = 'shipped'";

    static readonly TextRows Texts = new("bank_text", "bank_id", ["lang", "title"]);

    /// <param name="courses">Ids by slug.</param>
    /// <returns>Ids by uid.</returns>
    public static async Task<Dictionary<string, long>> RunAsync(StagingContext context, ContentSet set, Dictionary<string, long> courses)
    {
        var banks = set.Courses.SelectMany(course => course.Banks.Select(bank => (Course: course.Slug, Bank: bank, Uid: Uids.Bank(course.Slug, bank.Key)))).ToList();
        var byUid = banks.ToDictionary(bank => bank.Uid, bank => bank.Bank, StringComparer.Ordinal);
        var rows = await context.EnsureAsync(ReadBanks, banks, bank => bank.Uid, async (scope, batch) =>
        {
            var inserted = await scope.InsertAsync<IdentityRow>(
                "bank (uid, course_id, kind, created_at, archived_at)",
                batch.Select(bank => new object?[] { bank.Uid, courses[bank.Course], "shipped", context.Now, context.Now }),
                "id, uid");
            await Texts.InsertAsync(scope, inserted.SelectMany(row => TitlesOf(byUid[row.Uid]).Select(title => title.Prepend(row.Id).ToArray())));
        });
        context.Publication.ShowOnly("bank", rows.Values, row => byUid.ContainsKey(row.Uid), context.Now);
        await Texts.CompareAsync(context, [.. byUid.Select(pair => ((object)rows[pair.Key].Id, TitlesOf(pair.Value)))]);
        return rows.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal);
    }

    static IReadOnlyList<object?[]> TitlesOf(BankContent bank) => [.. bank.Title.Select(title => new object?[] { title.Lang, title.Value })];
}
