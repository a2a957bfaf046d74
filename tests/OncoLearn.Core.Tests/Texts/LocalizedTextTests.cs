using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Texts;

public sealed class LocalizedTextTests
{
    static readonly LocalizedText Both = Of(("zh-Hans", "你好"), ("en", "hello"));

    [Fact]
    public void The_reader_gets_the_first_preferred_language_that_exists()
    {
        Assert.Equal(new TextIn("en", "hello"), Both.In(["fr", "en", "zh-Hans"]));
        Assert.Equal(new TextIn("zh-Hans", "你好"), Both.In(["zh-Hans", "en"]));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("zh-Hant")]
    [InlineData("EN")]
    public void A_reader_of_none_of_them_gets_one_that_exists_and_is_told_which(string preferred) => Assert.Equal(new TextIn("en", "hello"), Both.In([preferred]));

    [Fact]
    public void Without_a_preference_the_first_by_tag_is_shown() => Assert.Equal("en", Both.In([]).Lang);

    [Fact]
    public void Languages_and_texts_come_ordinal_by_tag()
    {
        Assert.Equal(["en", "zh-Hans"], Both.Languages);
        Assert.Equal([new TextIn("en", "hello"), new TextIn("zh-Hans", "你好")], Both);
        Assert.True(Both.Has("en"));
        Assert.False(Both.Has("fr"));
    }

    [Fact]
    public void A_text_in_a_language_prints_as_the_text() => Assert.Equal("hello", $"{Both.In(["en"])}");

    [Fact]
    public void A_text_needs_a_language() => Assert.Throws<ArgumentException>(() => Of());

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_text_is_not_empty(string text) => Assert.Throws<ArgumentException>(() => Of(("en", text)));

    [Fact]
    public void A_language_is_there_once() => Assert.Throws<ArgumentException>(() => Of(("en", "a"), ("en", "b")));

    [Fact]
    public void A_language_has_a_valid_tag() => Assert.Throws<ArgumentException>(() => Of(("zh_Hans", "你好")));

    static LocalizedText Of(params (string Lang, string Text)[] texts) => new(texts.Select(text => KeyValuePair.Create(text.Lang, text.Text)));
}
