using OncoLearn.App.Catalog;

namespace OncoLearn.Cli.Commands;

/// <summary>Prints what courses hold.</summary>
static class ContentReport
{
    public static void Write(IEnumerable<ContentSummary> courses, TextWriter output)
    {
        foreach (var course in courses)
        {
            output.WriteLine($"{course.Course}: {course.Claims} claims ({course.Findings} distinct, not background), {course.Conflicts} conflicts, {course.Terms} terms, {course.Questions} questions ({course.ConflictQuestions} on conflicts, {course.SharedVignettes} shared vignettes), in {string.Join(" and ", course.Languages)}");
            var width = course.Tables.SelectMany(table => table.Counts).Select(count => count.Value.Length).DefaultIfEmpty().Max();
            foreach (var table in course.Tables)
            {
                output.WriteLine($"  {table.Name}");
                foreach (var (value, count) in table.Counts) output.WriteLine($"    {value.PadRight(width)} {count,5}");
            }
            output.WriteLine(course.NotAsked.Count == 0 ? "  every claim is asked about" : $"  not asked about: {string.Join(", ", course.NotAsked)}");
        }
    }
}
