namespace OncoLearn.Core.Authoring.Entry;

/// <summary>What says where a question is taken from: learners read it with what explains it, and nowhere else.</summary>
static class SourceLines
{
    public static EntryVerdict Open(EntryLine line, EntryBlock block, string words)
    {
        var text = new EntryText();
        text.Add(words);
        block.Sources.Add((line.Number, text));
        block.Open = (text, EntryRole.Field);
        return new EntryVerdict(line.Number, EntryRole.Field, block.At);
    }

    /// <summary>Behind the explanation in each of its languages, once what it says of single options has been taken out of it; where nothing is left of it, in each that the question is asked in.</summary>
    /// <param name="asked">The languages of the stem.</param>
    public static void AddTo(EntryBlock block, IReadOnlyCollection<string> asked)
    {
        var unnamed = block.Defaults.Lang;
        foreach (var (line, source) in block.Sources.Where(source => !source.Text.IsEmpty))
        {
            if (block.Explanation.IsEmpty && block.Reasons.Count == 0)
            {
                block.Notes.Add(new($"第 {line} 行的出处没有导入：没有解析可以附上它", $"the source in line {line} is not imported: there is no explanation for it to stand with"));
                continue;
            }
            var (said, explained) = (source.In(unnamed), block.Explanation.In(unnamed).Keys.ToList());
            // A title has one language and is read in any.
            foreach (var lang in explained.Count > 0 ? explained : asked)
                block.Explanation.AddIn(lang, $"{(lang == EntryDefaults.English ? "Source: " : "出处：")}{said.GetValueOrDefault(lang) ?? said.First().Value}", unnamed);
            if (!block.Explanation.IsEmpty) block.Notes.Add(new($"第 {line} 行的出处附在解析后面", $"the source in line {line} was put behind the explanation"));
        }
    }
}
