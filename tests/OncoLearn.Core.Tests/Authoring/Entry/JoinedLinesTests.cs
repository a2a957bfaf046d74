using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Lines that nothing labels, and labels that are not those of the help page.</summary>
public sealed class JoinedLinesTests
{
    const string Asked = "1. 哪个是激酶？\nA. AKT\nB. p53";

    [Theory]
    [InlineData("正确答案是：A")]
    [InlineData("答：A")]
    [InlineData("答案Ａ")]
    [InlineData("答案是：Ａ")]
    [InlineData("答案（A）")]
    [InlineData("参考答案为：A")]
    [InlineData("The answer is: A")]
    public void An_answer_is_found_in_further_habits(string line)
    {
        var item = Assert.Single(Read($"{Asked}\n{line}").Items);
        Assert.Equal(["AKT", "p53"], OptionsOf(item));
        Assert.True((bool)item.Draft!.Question.Payload["options"]![0]!["correct"]!);
    }

    [Fact]
    public void A_reply_in_an_explanation_is_no_second_answer() =>
        Assert.Equal("学生问为什么。答：AKT 磷酸化底物。", (string?)Assert.Single(Read($"{Asked}\n答案：A\n解析：学生问为什么。\n答：AKT 磷酸化底物。").Items).Draft!.Question.Payload["explanation"]!["zh-Hans"]);

    [Fact]
    public void A_line_that_was_joined_to_an_option_is_told_at_its_line()
    {
        var reading = Read($"{Asked}\n本题考查信号通路\n答案：A");
        Assert.Equal("第 4 行接在选项 B 后面", Assert.Single(Assert.Single(reading.Items).Notes).Zh);
        Assert.Equal((EntryRole.Option, "line 4 was joined to option B"), (reading.Lines[3].Role, reading.Lines[3].Why!.En));
    }

    [Fact]
    public void A_line_after_the_question_was_asked_is_told()
    {
        var reading = Read("1. 抑癌蛋白叫什么？\n（2 分）考查要点\n答案：p53");
        Assert.Contains(Assert.Single(reading.Items).Notes, note => note.Zh == "第 2 行接在题干后面");
    }

    [Theory]
    [InlineData("The gene that is lost is", "Anwser: B")]
    [InlineData("下列说法正确的是", "分值：2 分")]
    [InlineData("下列说法正确的是", "【得分】2")]
    [InlineData("下列说法正确的是：", "备注：本题不计分")]
    [InlineData("The protein is", "Marks: 2")]
    [InlineData("\"", "Marks: 2")]
    [InlineData("A man of 60 coughs.", "Anwser: B, D")]
    [InlineData("患者男，60 岁，咳嗽。", "正确：√")]
    [InlineData("患者男，60 岁，咳嗽。", "分值：2 分")]
    [InlineData("A man of 60 coughs.", "Marks: 2 points")]
    public void A_labelled_line_that_may_be_no_part_of_the_stem_is_told(string stem, string line)
    {
        var reading = Read($"1. {stem}\n{line}\nA. AKT\nB. p53\nAnswer: B");
        Assert.Equal("line 2 was joined to the stem", reading.Lines[1].Why?.En);
        Assert.Contains(Assert.Single(reading.Items).Notes, note => note.Zh == "第 2 行接在题干后面");
    }

    [Theory]
    [InlineData("1. 患者男，60 岁。\n主诉：咳嗽 3 天。\n查体：心率 90 次/分。\n哪个检查最合适？\nA. CT\nB. 超声\n答案：A")]
    [InlineData("1. 患者男，60 岁，\n主诉：咳嗽 3 天；\n哪个检查最合适？\nA. CT\nB. 超声\n答案：A")]
    [InlineData("1. A man of 60 “feels cold.”\nOn examination: a mass of 3 cm.\nWhich test comes next?\nA. CT\nB. MRI\nAnswer: A")]
    [InlineData("1. 患者男，60 岁，咳嗽。\n哪个检查最合适？\nA. CT\nB. 超声\n答案：A")]
    [InlineData("1. Which?\nA. one\nover two lines\nB. two\nAnswer: A")]
    [InlineData("1. 哪个？\nA. 抑制下游激酶，\n使细胞凋亡\nB. 促进\n答案：A")]
    [InlineData("1. 哪个？\nA. 抑制磷脂酰肌醇三激酶下游的激酶并且使肿瘤细胞在应激之后走向\n凋亡\nB. 促进\n答案：A")]
    public void The_rest_of_a_broken_line_is_not_told(string text)
    {
        var item = Assert.Single(Read(text).Items);
        Assert.NotNull(item.Draft);
        Assert.DoesNotContain(item.Notes, note => note.En.Contains("was joined", StringComparison.Ordinal));
    }

    [Fact]
    public void The_source_of_a_paper_is_that_of_no_question() =>
        Assert.Equal(EntryRole.Heading, Read($"来源：期末试卷\n{Asked}\n答案：A").Lines[0].Role);

    [Fact]
    public void A_question_without_an_answer_names_its_last_lines_as_they_were_taken()
    {
        var item = Assert.Single(Read($"{Asked}\n本题应当选择第一项").Items);
        Assert.Equal("没有找到答案", Assert.Single(item.Problems).Zh);
        Assert.Contains(item.Notes, note => note.Zh == "最后几行读作：第 2 行 选项“A. AKT”；第 3 行 选项“B. p53”；第 4 行 选项“本题应当选择第一项”");
    }

    static EntryReading Read(string text) => Paper.Read(text, EntryDefaults.Chinese);

    static IEnumerable<string?> OptionsOf(EntryItem item) => item.Draft!.Question.Payload["options"]!.AsArray().Select(option => (string?)option!["text"]!["zh-Hans"]);
}
