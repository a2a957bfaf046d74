using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Number;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Keys that are numbers.</summary>
public sealed class NumberKeyTests
{
    [Theory]
    [InlineData("37±0.5 ℃", 37, 36.5, 37.5, "℃")]
    [InlineData("37 ± 0.5℃", 37, 36.5, 37.5, "℃")]
    [InlineData("３７±０.５ ℃", 37, 36.5, 37.5, "℃")]
    [InlineData("-1.5+/-0.5", -1.5, -2, -1, "")]
    [InlineData("1,000±50 个碱基", 1000, 950, 1050, "个碱基")]
    [InlineData("70 kg", 70, 70, 70, "kg")]
    [InlineData("3.9 mmol/L", 3.9, 3.9, 3.9, "mmol/L")]
    [InlineData("50%", 50, 50, 50, "%")]
    [InlineData("53 kDa", 53, 53, 53, "kDa")]
    [InlineData("75次/分", 75, 75, 75, "次/分")]
    [InlineData("3 次", 3, 3, 3, "次")]
    [InlineData("2倍", 2, 2, 2, "倍")]
    [InlineData("5 L/分", 5, 5, 5, "L/分")]
    [InlineData("12 次每分", 12, 12, 12, "次每分")]
    [InlineData("5mg", 5, 5, 5, "mg")]
    [InlineData("10m/s", 10, 10, 10, "m/s")]
    [InlineData("70g", 70, 70, 70, "g")]
    [InlineData("24h", 24, 24, 24, "h")]
    [InlineData("2L", 2, 2, 2, "L")]
    [InlineData("30s", 30, 30, 30, "s")]
    [InlineData("3d", 3, 3, 3, "d")]
    [InlineData("4±1h", 4, 3, 5, "h")]
    [InlineData("５ｇ", 5, 5, 5, "g")]
    [InlineData("５％", 5, 5, 5, "%")]
    [InlineData("5㎎", 5, 5, 5, "mg")]
    [InlineData("3 A", 3, 3, 3, "A")]
    [InlineData("37 ℃", 37, 37, 37, "℃")]
    [InlineData("1.8 m²", 1.8, 1.8, 1.8, "m²")]
    [InlineData("5.0×10^9/L", 5e9, 5e9, 5e9, "/L")]
    [InlineData("1e-3±1e-4", 0.001, 0.0009, 0.0011, "")]
    [InlineData("5.0×10⁹±0.2×10⁹/L", 5e9, 4.8e9, 5.2e9, "/L")]
    public void A_key_that_is_nothing_but_a_number_makes_a_number_question(string key, double value, double from, double to, string unit)
    {
        var item = Assert.Single(Paper.Read($"8. 人体正常体温约为多少？\n答案：{key}", EntryDefaults.Chinese).Items);
        var question = QuestionOf(item);

        Assert.Equal((value, from, to), (question.Right.Value, Rounded(question.Right.From), Rounded(question.Right.To)));
        Assert.Equal(unit.Length == 0 ? [] : [unit], question.Units.All.Select(one => one.Symbol.In(["zh-Hans"]).Value));
        Assert.Contains("按数值题导入", Assert.Single(item.Notes).Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("46")]
    [InlineData("约 37 ℃")]
    [InlineData("37±1%")]
    [InlineData("≥ 20 mg/L")]
    [InlineData("10；10.0")]
    [InlineData("36-37")]
    [InlineData("36～37 ℃")]
    [InlineData("36至37")]
    [InlineData("50%-60%")]
    [InlineData("10^-7")]
    [InlineData("8分")]
    [InlineData("8 分")]
    [InlineData("５.０±０.２×１０^９/Ｌ")]
    [InlineData("5×10^9±0.2/L")]
    [InlineData("1-5×10^6 IU")]
    public void What_only_looks_like_a_number_stays_as_written_and_that_is_told(string key)
    {
        var item = Assert.Single(Paper.Read($"8. 多少？\n答案：{key}", EntryDefaults.Chinese).Items);
        Assert.Equal("short-answer", item.Draft!.Question.Type);
        Assert.Contains(item.Notes, IsToldAsNumber);
    }

    [Theory]
    [InlineData("5-FU")]
    [InlineData("14-3-3")]
    [InlineData("17p13.1")]
    [InlineData("53BP1")]
    [InlineData("2-HG")]
    [InlineData("26S 蛋白酶体")]
    [InlineData("第 17 号")]
    [InlineData("TP53")]
    [InlineData("4 型胶原")]
    [InlineData("12 pm")]
    [InlineData("12pm")]
    [InlineData("3A")]
    [InlineData("３Ａ")]
    [InlineData("4b")]
    [InlineData("①")]
    public void A_name_that_begins_with_digits_is_none(string key)
    {
        var item = Assert.Single(Paper.Read($"8. 哪一个？\n答案：{key}", EntryDefaults.Chinese).Items);
        Assert.Equal("short-answer", item.Draft!.Question.Type);
        Assert.DoesNotContain(item.Notes, IsToldAsNumber);
    }

    [Fact]
    public void The_type_that_a_question_names_is_kept()
    {
        Assert.Equal("short-answer", TypeOf("题型：简答\n答案：70 kg"));
        Assert.Equal("number", TypeOf("题型：数值题\n答案：46"));
        Assert.Equal("cloze-typing", Assert.Single(Paper.Read("8. 体温约为____ ℃。\n答案：36-37", EntryDefaults.Chinese).Items).Draft!.Question.Type);
        Assert.Equal("single-best-answer", Assert.Single(Paper.Read("8. 多少？\nA. 36-37\nB. 70 kg\n答案：A", EntryDefaults.Chinese).Items).Draft!.Question.Type);

        static string? TypeOf(string lines) => Assert.Single(Paper.Read($"8. 多少？\n{lines}", EntryDefaults.Chinese).Items).Draft?.Question.Type;
    }

    [Theory]
    [InlineData("70 kg")]
    [InlineData("36-37")]
    [InlineData("37±0.5 ℃")]
    [InlineData("36 to 37")]
    [InlineData("5 mg per day")]
    [InlineData("70g")]
    [InlineData("５ｇ")]
    [InlineData("1e-3±1e-4")]
    [InlineData("8分")]
    public void A_short_answer_that_looks_like_a_number_comes_back_as_it_was(string key)
    {
        var draft = Assert.Single(Paper.Read($"8. 多少？\n题型：简答\n答案：{key}", EntryDefaults.Chinese).Items).Draft!.Question;
        foreach (var lang in new[] { EntryDefaults.Chinese, EntryDefaults.English })
            Assert.Equal("short-answer", Assert.Single(Paper.Read(string.Join('\n', EntryWriter.Write([draft], lang).Lines)).Items).Draft!.Question.Type);
    }

    [Theory]
    [InlineData("1-5×10^6 IU")]
    [InlineData("5.0±0.2×10^9/L")]
    [InlineData("3A")]
    [InlineData("4b")]
    [InlineData("5M")]
    public void A_power_that_may_be_of_both_figures_and_a_letter_that_touches_its_figure_make_no_number(string key) =>
        Assert.Equal("short-answer", Assert.Single(Paper.Read($"8. 多少？\n答案：{key}", EntryDefaults.Chinese).Items).Draft!.Question.Type);

    [Theory]
    [InlineData("36-37", 36, 37)]
    [InlineData("36～37 ℃", 36, 37)]
    [InlineData("3-5 个", 3, 5)]
    [InlineData("9e307-1e308 kg", 9e307, 1e308)]
    [InlineData("1e-3-2e-3", 0.001, 0.002)]
    [InlineData("1×10^6-5×10^6 IU", 1e6, 5e6)]
    public void A_range_is_a_number_where_the_question_says_so(string key, double from, double to)
    {
        var right = QuestionOf(Assert.Single(Paper.Read($"8. 多少？\n题型：数值题\n答案：{key}", EntryDefaults.Chinese).Items)).Right;
        Assert.Equal(from, right.From);
        Assert.Equal(to, right.To);
    }

    [Theory]
    [InlineData("1-5×10^6 IU")]
    [InlineData("≥ 20 mg/L")]
    [InlineData("约 70 kg")]
    [InlineData("70 kg 左右")]
    [InlineData("37±1%")]
    [InlineData("10；10.0")]
    [InlineData("abc")]
    [InlineData("对")]
    public void A_key_that_is_none_is_refused_where_the_question_says_that_it_is_one(string key)
    {
        foreach (var lines in new[] { $"8. 多少？\n题型：数值题\n答案：{key}", $"8. 多少？\n题型：数值题\n答案：\n{key}" })
        {
            var item = Assert.Single(Paper.Read(lines, EntryDefaults.Chinese).Items);
            Assert.Null(item.Draft);
            Assert.Equal(
                $"第 {lines.Split('\n').Length} 行的答案“{key}”读不出一个数，题型写的却是数值题：可以写 46、37±0.5 ℃、70 kg 或 36-37；要照字面比较，请写“题型：简答”", Assert.Single(item.Problems).Zh);
        }
    }

    [Fact]
    public void The_line_of_a_refused_key_is_where_it_stands_in_a_list() =>
        Assert.StartsWith("第 9 行的答案“abc”", Assert.Single(Paper.Read("7. 哪个？\nA. AKT\nB. p53\n8. 多少？\n题型：数值题\n\n参考答案\n7. A\n8. abc", EntryDefaults.Chinese).Items[1].Problems).Zh, StringComparison.Ordinal);

    [Theory]
    [InlineData("约 70 kg")]
    [InlineData("abc")]
    public void Under_a_heading_for_numbers_it_is_a_short_answer_and_that_is_told(string key)
    {
        var item = Assert.Single(Paper.Read($"计算题\n8. 多少？\n答案：{key}", EntryDefaults.Chinese).Items);
        Assert.Equal("short-answer", item.Draft!.Question.Type);
        Assert.Equal($"题型写的是数值题，答案“{key}”读不出一个数，按简答题导入：学生要照这样写才算对；数可以写成 46、37±0.5 ℃、70 kg 或 36-37", Assert.Single(item.Notes).Zh);
    }

    [Fact]
    public void A_number_that_is_typed_into_a_gap_is_one_where_the_question_says_so()
    {
        var right = QuestionOf(Assert.Single(Paper.Read("8. 体温约为____ ℃。\n题型：数值题\n答案：36-37", EntryDefaults.Chinese).Items)).Right;
        Assert.Equal(36, right.From);
        Assert.Equal(37, right.To);
    }

    [Fact]
    public void A_question_in_both_languages_has_its_unit_in_both() =>
        Assert.Equal(["en", "zh-Hans"], QuestionOf(Assert.Single(Paper.Read("8. 体重？\nEN: Body mass?\nAnswer: 70 kg", EntryDefaults.Chinese).Items)).Units.Own!.Symbol.Select(text => text.Lang).Order());

    /// <summary>Without what floating point adds to it.</summary>
    static double Rounded(double number) => double.Parse(number.ToString("G15", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);

    static bool IsToldAsNumber(Bilingual note) => note.En.StartsWith("the answer looks like a number", StringComparison.Ordinal);

    static NumberQuestion QuestionOf(EntryItem item)
    {
        Assert.True(item.Draft?.Question.Type == "number", $"{item.Draft?.Question.Type} {string.Join('\n', item.Problems.Select(problem => problem.En))}");
        return Assert.IsType<NumberQuestion>(QuestionTypes.Of("number").Parse(System.Text.Json.JsonSerializer.SerializeToElement(item.Draft!.Question.Payload)));
    }
}
