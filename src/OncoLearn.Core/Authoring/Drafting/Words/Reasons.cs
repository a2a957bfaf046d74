using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>Why an option is right or wrong, and what a wrong one is confused with.</summary>
static class Reasons
{
    public static Bilingual Right(Claim claim)
    {
        var said = Wording.Statement(claim);
        return claim.Certainty == Certainty.Suggested
            ? new($"这是第 {claim.Section} 节的说法，措辞有保留：{said.Zh}", $"So says section {claim.Section}, with a reservation: {said.En}")
            : new($"第 {claim.Section} 节{(said.Zh.StartsWith("综述", StringComparison.Ordinal) || said.Zh.StartsWith("结论", StringComparison.Ordinal) ? "" : "是这样报告的")}：{said.Zh}",
                $"{(NamesReview(said.En) ? $"Section {claim.Section}" : $"This is what section {claim.Section} reports")}: {said.En}");
    }

    /// <summary>Why the named entity is right. Where the stem is the claim's sentence, the sentence is not told again: what there is to know about it is.</summary>
    public static Bilingual Named(DraftIndex index, Claim claim, string key, bool isToldInStem)
    {
        if (!isToldInStem || claim.Note is not { } note || !index.Languages.AreIn(note) || Notes.Points(note)) return Right(claim);
        var (name, source) = (Wording.Name(index, key), Wording.Source(claim));
        return new(
            Script.WithoutLooseSpaces($"第 {claim.Section} 节说的是 {name.Zh} {source.Zh}。{note.In([Wording.Zh]).Value.Trim()}"),
            $"Section {claim.Section} says so of {name.En} {source.En}. {note.In([Wording.En]).Value.Trim()}");
    }

    /// <summary>What the course says of a wrong option, by how near it is to what is asked.</summary>
    public static Bilingual Wrong(DraftIndex index, Claim asked, Claim role)
    {
        var said = Wording.Statement(role);
        var head = (role.Cancer == asked.Cancer && asked.Cancer is not null, role.Section == asked.Section) switch
        {
            _ when SamePair(asked, role) && Opposite(index, asked, role) => new Bilingual("方向正好相反：", "It goes the other way: "),
            (true, true) => new("同一节、同一肿瘤，但说的是另一回事：", $"The same section and tumour, but another finding: "),
            (true, false) => new($"肿瘤相同，但第 {role.Section} 节说的是：", $"The same tumour, but what section {role.Section} says is this: "),
            (false, true) => new("同一节里也提到它，但在别处：", "The same section names it in another place: "),
            _ => new($"它出现在第 {role.Section} 节：", $"It comes up in section {role.Section}: "),
        };
        return new(head.Zh + said.Zh, head.En + said.En);
    }

    /// <summary>What the course says of a tumour that was not the asked one.</summary>
    public static Bilingual Tumour(Claim role)
    {
        var said = Wording.Statement(role);
        return new($"这种肿瘤见于第 {role.Section} 节：{said.Zh}", $"What section {role.Section} says of this tumour: {said.En}");
    }

    /// <summary>What does not stand against the finding of a conflict.</summary>
    public static Bilingual NoConflict(DraftIndex index, Claim asked, Claim role)
    {
        var (theirs, its) = (Wording.Name(index, role.Object ?? role.Subject), Wording.Name(index, asked.Object ?? asked.Subject));
        return new(
            Script.WithoutLooseSpaces($"第 {role.Section} 节确有此说，但它讲的是 {theirs.Zh} ，题中讲的是 {its.Zh} ，两者可以同时成立{Wording.Source(role).Zh}。"),
            $"Section {role.Section} does say so, but of {theirs.En}; the finding above is about {its.En}, and both can hold {Wording.Source(role).En}.");
    }

    /// <summary>“The review reports that …” says already who says it.</summary>
    static bool NamesReview(string said) => said.StartsWith("The review", StringComparison.Ordinal) || said.StartsWith("The conclusion", StringComparison.Ordinal);

    static bool SamePair(Claim one, Claim other) => one.Subject == other.Subject && one.Cancer == other.Cancer;

    static bool Opposite(DraftIndex index, Claim one, Claim other) => (index.DirectionOf(one), index.DirectionOf(other)) is (Direction.Up, Direction.Down) or (Direction.Down, Direction.Up);
}
