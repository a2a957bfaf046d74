namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>Some options end with a full stop and others do not.</summary>
sealed class MixedPunctuation : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "mixed-punctuation", LintSeverity.Warning,
        new("有的选项以句号结尾，有的没有", "Some options end with a full stop"),
        new("形式上的差别会让人注意到某个选项，与所考的内容无关。", "A difference in form draws the eye to an option and has nothing to do with what is asked."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(LintTarget target)
    {
        foreach (var list in target.Options)
        {
            foreach (var lang in list.Languages)
            {
                var stopped = list.Options.Where(option => HasStop(option.In(lang))).ToList();
                if (stopped.Count == 0 || stopped.Count == list.Options.Count) continue;
                var bare = stopped.ConvertAll(option => new LintEdit.SetText(option.Path, lang, WithoutStop(option.In(lang))));
                yield return Doc.Find(stopped[0].Path, lang,
                    "有的选项以句号结尾，有的没有，这会成为与内容无关的线索。",
                    "Some options end with a full stop and others do not, which is a clue that has nothing to do with the content.",
                    bare.Exists(edit => edit.Text.Length == 0) ? null : new LintFix(new("去掉句末的句号", "Remove the full stops"), bare));
            }
        }
    }

    static string WithoutStop(string text)
    {
        var end = text.Length;
        while (end > 0 && (text[end - 1] is '.' or '。' || char.IsWhiteSpace(text[end - 1]))) end--;
        return text[..end];
    }

    /// <summary>An ellipsis and the points of an abbreviation at the end (etc., e.g.) are no full stops.</summary>
    static bool HasStop(string text)
    {
        var end = text.TrimEnd();
        return end.EndsWith('。') || (end.EndsWith('.') && !end.EndsWith("etc.", StringComparison.Ordinal) && !end.EndsWith("..", StringComparison.Ordinal) && !end.Split(' ')[^1][..^1].Contains('.', StringComparison.Ordinal));
    }
}
