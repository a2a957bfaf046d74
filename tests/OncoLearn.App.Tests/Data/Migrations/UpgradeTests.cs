using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Data.Migrations;

/// <summary>
/// From every version to the newest with data in place. Each version has a seed, <c>Seeds/0001.sql</c>, that puts a row into every table
/// it adds; the walk applies version after version, each followed by its seed.
/// </summary>
public sealed class UpgradeTests
{
    /// <summary>What a seed put there and what must still be found after every later migration.</summary>
    static readonly (int Version, string Sql, string Expected)[] Finds =
    [
        (1, "select u.display_name from app_user u join learner l on l.id = u.learner_id where l.uid = 'learner-1'", "张三"),
        (1, "select r.name from user_role ur join role r on r.id = ur.role_id where ur.user_id = 12", "Student"),
        (1, "select s.response from attempt_slot s join attempt a on a.id = s.attempt_id where a.uid = 'attempt-1'", """{"choice":"b"}"""),
        (1, "select command_id from attempt_step where attempt_id = 71 and seq = 1", "command-1"),
        (1, "select option_order from attempt_slot where attempt_id = 71 and fraction = 0.5 and tries = 0 and judged_seq is null", "[]"),
        (1, "select p.part_key from attempt_part p join attempt_slot s on s.attempt_id = p.attempt_id and s.slot = p.slot where p.attempt_id = 71 and p.fraction = 0.5", "a"),
        (1, "select v.key_release from quiz q join quiz_version v on v.id = q.current_version_id where q.uid = 'quiz-1'", "at-once"),
        // It is older than the distinction, and none of the general words.
        (1, "select cast(is_general as text) from entity where key = 'nupr1'", "0"),
        (3, "select comment from attempt_slot where attempt_id = 73 and state = 'graded' and certainty = 2", "c"),
        (7, "select w.key || ' ' || p.position || ' ' || m.key from entity_part p join entity w on w.id = p.entity_id join entity m on m.id = p.part_id", "nupr1-complex 0 nupr1"),
        // Those that were there before somebody could own one are for everyone.
        (1, "select audience from course where uid = 'course-1' and code is null and owner_id is null", "everyone"),
        (8, "select conflict_id || ' ' || lang || ' ' || title from claim_conflict_title", "36 en Does NUPR1 help or hinder?"),
        (9, "select c.state || ' ' || i.file_name || ' ' || j.step from claim_candidate c join review_import i on i.id = c.import_id join job j on j.id = i.job_id", "rejected a.pdf parsing"),
        (10, "select i.uid || ' ' || o.uid || ' ' || s.section_key from review_import i join review_import o on o.id = i.revises_id join import_section s on s.import_id = i.id", "import-10 import-9 1"),
        (11, "select t.section || ' ' || t.title || ' ' || c.title || ' ' || s.statement from import_section_text t join import_course_text c on c.import_id = t.import_id cross join import_claim_text s where s.candidate_id = 106", "4@3 小节 标题 论断。"),
    ];

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task Every_version_upgrades_to_the_newest_and_keeps_its_data(TestDb db)
    {
        var all = Migration.ReadEmbedded(db.Db.Dialect);
        foreach (var from in all)
        {
            await using var fresh = await TestDatabases.CreateAsync(db.Provider, DatabaseState.Empty);
            await WalkAsync(fresh, all, from.Version);
            var before = await CountAsync(fresh);
            Assert.All(before, t => Assert.True(t.Value > 0, $"Seeds/{from.Version:0000}.sql puts no row into {t.Key}."));

            await fresh.CreateMigrator().RunAsync(default);

            var after = await CountAsync(fresh);
            foreach (var table in before.Keys.Intersect(after.Keys))
                Assert.Equal((table, before[table]), (table, after[table]));
            foreach (var find in Finds.Where(f => f.Version <= from.Version))
                Assert.Equal(find.Expected, await fresh.ExecuteScalarAsync<string>(find.Sql));
        }
    }

    static async Task WalkAsync(TestDb db, IReadOnlyList<Migration> all, int to)
    {
        for (var version = 1; version <= to; version++)
        {
            await db.CreateMigrator().RunAsync([.. all.Take(version)], default);
            await db.ExecuteAsync(ReadSeed(version), new { bytes = new byte[] { 1, 2, 3 } });
        }
    }

    static string ReadSeed(int version)
    {
        using var stream = typeof(UpgradeTests).Assembly.GetManifestResourceStream($"seeds/{version:0000}")
            ?? throw new InvalidOperationException($"Version {version:0000} has no seed: write Seeds/{version:0000}.sql with a row for every table that it adds.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    static async Task<Dictionary<string, long>> CountAsync(TestDb db)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in await db.Db.Dialect.ReadSchemaAsync(default))
        {
            if (table.Name != "schema_migration")
                counts.Add(table.Name, await db.CountAsync(table.Name));
        }

        return counts;
    }
}
