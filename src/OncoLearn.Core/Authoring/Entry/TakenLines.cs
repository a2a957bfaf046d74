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
    /// <param name="verdicts">Of all lines.</param>
    public static EntryItem Told(EntryItem item, EntryBlock block, IReadOnlyList<EntryVerdict> verdicts, IReadOnlyList<EntryLine> lines)
    {
        if (item.Draft is not null || block.Keys.Exists(key => key.Words.Length > 0) || !item.Problems.Any(KeyFinder.IsMissing)) return item;
        var last = verdicts.Where(verdict => Names.ContainsKey(verdict.Role) && verdict.Line >= block.Line && verdict.Line <= End(block, verdicts))
            .TakeLast(Most).Select(verdict => (verdict.Line, Name: Names[verdict.Role], Text: EntryMaker.Shortened(lines.First(line => line.Number == verdict.Line).Text))).ToList();
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

    /// <summary>The line before the next question; those behind the answers that belong to nothing count.</summary>
    static int End(EntryBlock block, IReadOnlyList<EntryVerdict> verdicts) =>
        verdicts.Where(verdict => verdict.Line > block.Line && verdict.Question != block.At && (verdict.Question is not null || verdict.Role is EntryRole.Heading or EntryRole.AnswerList)).Select(verdict => verdict.Line - 1).DefaultIfEmpty(int.MaxValue).Min();
}
