using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Number;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Gaps into which a number goes.</summary>
public sealed class NumberGapTests
{
    [Theory]
    [InlineData("健康成人 CEA 上限约为 ____ ng/mL。", "5 ng/mL", 5, 5, 5, "ng/mL")]
    [InlineData("健康成人 CEA 上限约为____ng/mL。", "5", 5, 5, 5, "ng/mL")]
    [InlineData("健康成人 CEA 上限约为____。", "5 ng/mL", 5, 5, 5, "ng/mL")]
    [InlineData("人体正常核心体温约为____。", "37±0.5 ℃", 37, 36.5, 37.5, "℃")]
    [InlineData("人体正常核心体温约为____ ℃。", "37±0.5", 37, 36.5, 37.5, "℃")]
    [InlineData("人体正常核心体温约为____ ℃。", "37±0.5℃。", 37, 36.5, 37.5, "℃")]
    [InlineData("静息心率约为（　）次/分。", "75±5", 75, 70, 80, "次/分")]
    [InlineData("化疗每____周以内重复。", "3", 3, 3, 3, "周")]
    public void One_gap_for_a_number_makes_a_number_question(string stem, string key, double value, double from, double to, string unit)
    {
        var item = Read($"四、填空题\n8. {stem}\n答案：{key}");
        var question = QuestionOf(item);

        Assert.Equal((value, from, to), (question.Right.Value, question.Right.From, question.Right.To));
        Assert.Equal(unit, question.Units.Own!.Symbol.In(["zh-Hans"]).Value);
        Assert.Equal(stem, (string?)item.Draft!.Question.Payload["stem"]!["zh-Hans"]);
        Assert.Contains("按数值题导入", Assert.Single(item.Notes).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_language_has_the_unit_behind_its_own_gap()
    {
        var item = Read("1. 半衰期约为__1__小时。\nEN: Its half-life is about __1__ hours.\n答案：3.5±0.2");
        Assert.Equal("""{"zh-Hans":"小时","en":"hours"}""", item.Draft!.Question.Payload["units"]![0]!["symbol"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("Its half-life is about ____ hours.", (string?)item.Draft.Question.Payload["stem"]!["en"]);
    }

    [Theory]
    [InlineData("人类有____对染色体。", "23")]
    [InlineData("动物____克隆成功。", "1")]
    [InlineData("体温约为____ ℃。", "36-37")]
    [InlineData("CEA 上限约为____ ng/mL。", "5 µg/L")]
    [InlineData("白细胞____个/L。", "5；6")]
    [InlineData("题里说了题型。\n题型：填空\n文字：____ kg", "70 kg")]
    public void What_is_no_number_of_its_gap_stays_as_written(string stem, string key) => Assert.Equal("cloze-typing", Read($"8. {stem}\n答案：{key}").Draft!.Question.Type);

    [Theory]
    [InlineData("5 ng/mL", true)]
    [InlineData("37±0.5 ℃", true)]
    [InlineData("36-37", true)]
    [InlineData("3.5", true)]
    [InlineData("23", false)]
    [InlineData("TP53", false)]
    public void A_number_in_one_of_several_gaps_is_told(string key, bool isTold)
    {
        var item = Read($"8. 甲是____，乙是____。\n答案：{key}；p300");
        Assert.Equal(key, Assert.Single(AnswersOf(item, 0)));
        Assert.Equal(isTold, item.Notes.Any(note => note.En.StartsWith($"the answer “{key}” to a gap looks like a number: only exactly this text is right", StringComparison.Ordinal) && note.Zh.Contains("照这样写才算对", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ng/mL")]
    [InlineData("U/L")]
    [InlineData("1/2")]
    [InlineData("5 个/HPF")]
    [InlineData("mg/kg/d")]
    public void A_slash_in_a_unit_or_a_fraction_parts_no_answers(string key)
    {
        var item = Read($"8. 它写作____。\n答案：{key}");
        Assert.Equal(key, Assert.Single(AnswersOf(item, 0)));
        Assert.Contains(item.Notes, note => note.Zh.StartsWith($"“{key}”里的斜线没有当作分隔", StringComparison.Ordinal) && note.En.StartsWith($"the slash in “{key}” was not taken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("p300/EP300")]
    [InlineData("PD-1 / CD279")]
    [InlineData("53BP1/TP53BP1")]
    [InlineData("A/腺嘌呤")]
    [InlineData("4/四")]
    public void A_slash_between_names_parts_them(string key) => Assert.Equal(2, AnswersOf(Read($"8. 它是____。\n答案：{key}"), 0).Count);

    [Fact]
    public void A_figure_and_its_unit_are_no_answers_to_two_gaps() =>
        Assert.Equal("there are 2 gaps and another number of answers; part them by semicolons", Assert.Single(Read("8. 甲____，乙____。\n答案：70 kg").Problems).En);

    static IReadOnlyList<string> AnswersOf(EntryItem item, int gap) =>
        [.. item.Draft!.Question.Payload["gaps"]![gap]!["answers"]!.AsArray().Select(answer => (string)answer!["text"]!.AsObject().First().Value!)];

    static EntryItem Read(string text) => Assert.Single(Paper.Read(text, EntryDefaults.Chinese).Items);

    static NumberQuestion QuestionOf(EntryItem item)
    {
        Assert.True(item.Draft?.Question.Type == "number", $"{item.Draft?.Question.Type} {string.Join('\n', item.Problems.Select(problem => problem.En))}");
        return Assert.IsType<NumberQuestion>(QuestionTypes.Of("number").Parse(System.Text.Json.JsonSerializer.SerializeToElement(item.Draft!.Question.Payload)));
    }
}
