using System.Globalization;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports;

/// <summary>By what the lessons of an import are known: what hangs on one (who has read it, its questions) stays with it when its number changes.</summary>
/// <param name="ByPlan">By the id of the planned section; also of sections that make no lesson now.</param>
/// <param name="InUse">Of all sections that the review ever had.</param>
sealed record SectionKeys(IReadOnlyDictionary<string, string> ByPlan, IReadOnlySet<string> InUse)
{
    public static async Task<SectionKeys> ReadAsync(Db db, long importId, CancellationToken ct)
    {
        var rows = await db.QueryAsync<Row>("select plan_key, section_key from import_section where import_id = @importId", new { importId }, ct);
        var used = await db.QueryAsync<string>(UsedSql, new { importId }, ct);
        return new SectionKeys(rows.ToDictionary(row => row.PlanKey, row => row.SectionKey, StringComparer.Ordinal), used.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>With a key for each lesson that has none: its number, or one made of it where the number was another section's before.</summary>
    public SectionKeys With(IEnumerable<NumberedSection> lessons)
    {
        // Of what was published before keys were kept, and never again since, the numbers are the keys.
        if (ByPlan.Count == 0) return this with { ByPlan = lessons.ToDictionary(lesson => lesson.Section.Id, lesson => lesson.Number, StringComparer.Ordinal) };
        var (keys, used) = (new Dictionary<string, string>(ByPlan, StringComparer.Ordinal), new HashSet<string>(InUse, StringComparer.Ordinal));
        foreach (var lesson in lessons.Where(lesson => !keys.ContainsKey(lesson.Section.Id)))
        {
            var key = lesson.Number;
            for (var time = 2; !used.Add(key); time++) key = string.Create(CultureInfo.InvariantCulture, $"{lesson.Number}-{time}");
            keys.Add(lesson.Section.Id, key);
        }
        return this with { ByPlan = keys };
    }

    public static Task WriteAsync(WriteScope scope, long importId, IEnumerable<KeyValuePair<string, string>> keys) => scope.InsertAsync(
        "import_section (import_id, plan_key, section_key)", keys.Select(pair => new object?[] { importId, pair.Key, pair.Value }));

    const string UsedSql = """
        select substr(s.uid, length(r.uid) + 2)
          from review_import i
          join review r on r.id = i.review_id
          join section s on s.review_id = r.id
         where i.id = @importId
        """;

    sealed class Row
    {
        public required string PlanKey { get; init; }

        public required string SectionKey { get; init; }
    }
}
