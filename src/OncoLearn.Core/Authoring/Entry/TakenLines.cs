using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Names the last lines of a question without a key as they were taken: the key may have gone into another text.</summary>
static class TakenLines
{
    const int Most = 3;

    static readonly Dictionary<EntryRole, Bilingual> Names = new()
    {
        [EntryRole.Stem] = new("题干", "stem"),
        [EntryRole.Option] = new("选项", "option"),
        [EntryRole.Explanation] = new("解析", "explanation"),
        [EntryRole.Reason] = new("选项的理由", "reason of an option"),
        [EntryRole.Hint] = new("提示", "hint"),
        [EntryRole.Field] = new("分类信息", "field"),
        [EntryRole.Heading] = new("标题", "heading"),
        [EntryRole.NotUnderstood] = new("没有读懂", "not understood"),
    };

    /// <summary>The item, with the remark where it lacks a key.</summary>
    /// <param name="verdicts">Of all lines, in their order.</param>
    public static EntryItem Told(EntryItem item, EntryBlock block, IReadOnlyList<EntryVerdict> verdicts, IReadOnlyList<EntryLine> lines)
    {
        if (item.Draft is not null || block.Keys.Exists(key => key.Words.Length > 0) || !item.Problems.Any(KeyFinder.IsMissing)) return item;
        var last = verdicts.Skip(First(verdicts, verdict => verdict.Line >= block.Line)).TakeWhile(verdict => verdict.Line == block.Line || IsOf(block, verdict)).Where(verdict => Names.ContainsKey(verdict.Role))
            .TakeLast(Most).Select(verdict => (verdict.Line, Name: Names[verdict.Role], Text: EntryMaker.Shortened(lines[First(lines, line => line.Number >= verdict.Line)].Text))).ToList();
        if (last.Count == 0) return item;
        return item with
        {
            Notes =
            [
                .. item.Notes,
                new(
                    $"最后几行读作：{string.Join("；", last.Select(line => $"第 {line.Line} 行 {line.Name.Zh}“{line.Text}”"))}",
                    $"its last lines were taken as: {string.Join("; ", last.Select(line => $"line {line.Line} {line.Name.En} “{line.Text}”"))}"),
            ],
        };
    }

    /// <summary>Lines behind the answers that belong to nothing count as well, up to the next question.</summary>
    static bool IsOf(EntryBlock block, EntryVerdict verdict) => verdict.Question == block.At || (verdict.Question is null && verdict.Role is not (EntryRole.Heading or EntryRole.AnswerList));

    /// <summary>A paper may have thousands of such questions: nothing is looked through from its beginning.</summary>
    /// <param name="holds">From some place of the list on.</param>
    static int First<T>(IReadOnlyList<T> list, Func<T, bool> holds)
    {
        var (from, to) = (0, list.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (holds(list[middle])) to = middle;
            else from = middle + 1;
        }
        return from;
    }
}
