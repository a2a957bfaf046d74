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

    /// <summary>Behind the explanation, once what it says of single options has been taken out of it.</summary>
    public static void AddTo(EntryBlock block)
    {
        foreach (var (line, source) in block.Sources.Where(source => !source.Text.IsEmpty))
        {
            if (block.Explanation.IsEmpty && block.Reasons.Count == 0)
            {
                block.Notes.Add(new($"第 {line} 行的出处没有导入：没有解析可以附上它", $"the source in line {line} is not imported: there is no explanation for it to stand with"));
                continue;
            }
            var namesLanguage = block.Explanation.NamesLanguage;
            IEnumerable<string> langs = namesLanguage ? block.Explanation.In(block.Defaults.Lang).Keys : [block.Defaults.Lang];
            foreach (var lang in langs.ToList())
            {
                var english = lang == EntryDefaults.English;
                block.Explanation.Add($"{(namesLanguage ? english ? "EN: " : "中文: " : "")}{(english ? "Source: " : "出处：")}{source}");
            }
            block.Notes.Add(new($"第 {line} 行的出处附在解析后面", $"the source in line {line} was put behind the explanation"));
        }
    }
}
