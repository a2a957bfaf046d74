using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>Loads of the sample's content, and what they left in the database.</summary>
static class ContentLoads
{
    const string Tables = "entity entity_name entity_part relation review section section_revision section_current course course_text claim claim_version claim_statement claim_evidence "
        + "claim_conflict claim_conflict_title glossary_term glossary_text lesson lesson_version lesson_current objective bank stimulus stimulus_version question question_version question_part question_part_claim quiz quiz_version quiz_slot";

    public static Task<ContentLoadOutcome> LoadAsync(TestDb db, SampleContent content) => Loader(db.Db, db).RunAsync(content.Folder, CancellationToken.None);

    public static ContentLoader Loader(Db db, TestDb test) => new(db, test.Clock, NullLogger<ContentLoader>.Instance);

    public static async Task<IReadOnlyList<(string Table, long Count)>> CountsAsync(TestDb db)
    {
        var counts = new List<(string, long)>();
        foreach (var table in Tables.Split(' ')) counts.Add((table, await db.CountAsync(table)));
        return counts;
    }
}
