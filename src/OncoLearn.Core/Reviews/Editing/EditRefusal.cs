using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>Why an edit cannot be made.</summary>
/// <param name="Text">One sentence for the person who asked for it.</param>
public abstract record EditRefusal(Bilingual Text)
{
    public sealed record UnknownSection() : EditRefusal(new Bilingual("这一节已经不在了，请刷新页面后再试。", "This section is no longer there. Reload the page and try again."));

    public sealed record NothingAbove() : EditRefusal(new Bilingual("上面没有可以并入的小节。", "There is no section above to merge it into."));

    public sealed record IsDropped() : EditRefusal(new Bilingual("这一节已经去掉，请先恢复再修改。", "This section was dropped. Take it back before you change it."));

    public sealed record IsDroppedAlready() : EditRefusal(new Bilingual("这一节已经去掉了。", "This section was dropped already."));

    public sealed record IsKept() : EditRefusal(new Bilingual("这一节没有去掉，不用恢复。", "This section was not dropped."));

    public sealed record UnknownParagraph() : EditRefusal(new Bilingual("这一节里没有这个段落，请刷新页面后再试。", "This section has no such paragraph. Reload the page and try again."));

    public sealed record FirstParagraph() : EditRefusal(new Bilingual("不能从第一段拆分，前面至少要留一段。", "A section cannot be split at its first paragraph: the upper part would be empty."));

    public sealed record EmptyTitle() : EditRefusal(new Bilingual("请填写标题。", "Enter a title."));

    /// <param name="Length">In UTF-16 units, above <see cref="SectionTitle.Longest"/>.</param>
    public sealed record LongTitle(int Length) : EditRefusal(new Bilingual($"标题最多 {SectionTitle.Longest} 个字符，现在有 {Length} 个。", $"A title has {SectionTitle.Longest} characters at most; this one has {Length}."));
}
