using OncoLearn.Web.Markdown;

namespace OncoLearn.Web.Tests.Markdown;

public sealed class OpeningTests
{
    const string Image = "![a band at 10 kDa](/images/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef)";

    [Theory]
    [InlineData("en", "A woman of 61 has *NUPR1* in her tumour.\n\nShe is well.", "A woman of 61 has NUPR1 in her tumour. She is well.")]
    [InlineData("en", "See " + Image + " here.", "See here.")]
    [InlineData("en", Image, "a band at 10 kDa")]
    [InlineData("zh-Hans", "女，61 岁。肿瘤细胞核内 NUPR1 强阳性。", "女，61 岁。肿瘤细胞核内 NUPR1 强阳性。")]
    public void A_short_text_is_told_whole_without_markup_and_images(string lang, string text, string opening) => Assert.Equal(opening, Opening.Of(new(lang, text)));

    [Theory]
    [InlineData("en",
        "A woman of 61 has had a cough for three months. Her scan shows a mass of 4.5 cm in the left lung. The biopsy is of a small cell carcinoma with strong staining.",
        "A woman of 61 has had a cough for three months. Her scan shows a mass of 4.5 cm in the left lung. …")]
    [InlineData("en",
        "A woman of 61 who has smoked since she was twenty and has had a cough for three months is seen by Dr. L. Wang, whose scan shows a mass, and then goes home.",
        "A woman of 61 who has smoked since she was twenty and has had a cough for three months is seen by Dr. L. Wang, whose…")]
    [InlineData("en",
        "A woman of 61 who has smoked since she was twenty and has had a cough for three months is seen in the outpatients, afterwards having a scan.",
        "A woman of 61 who has smoked since she was twenty and has had a cough for three months is seen in the outpatients…")]
    [InlineData("zh-Hans",
        "女，61 岁，咳嗽 3 个月，近两周加重，吸烟四十年。胸部 CT 示左肺上叶肿块，大小约 4.5 cm。活检提示小细胞癌，免疫组化示肿瘤细胞核内 NUPR1 强阳性，随后取其肿瘤细胞系。",
        "女，61 岁，咳嗽 3 个月，近两周加重，吸烟四十年。胸部 CT 示左肺上叶肿块，大小约 4.5 cm。……")]
    public void A_long_text_ends_with_a_sentence_or_else_with_a_word(string lang, string text, string opening) => Assert.Equal(opening, Opening.Of(new(lang, text)));

    [Fact]
    public void Chinese_is_cut_between_its_characters_and_not_before_their_punctuation() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("甲乙，", 20)).TrimEnd('，') + "……", Opening.Of(new("zh-Hans", string.Concat(Enumerable.Repeat("甲乙，", 40)))));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void No_character_is_cut_in_two(string before) =>
        Assert.False(char.IsHighSurrogate(Opening.Of(new("en", before + string.Concat(Enumerable.Repeat("🧬", 100))))[^2]));
}
