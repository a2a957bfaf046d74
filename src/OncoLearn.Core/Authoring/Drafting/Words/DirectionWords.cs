using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Words;

/// <summary>How a direction is asked for, by the family of the relation.</summary>
/// <param name="Stem">Without the question mark.</param>
/// <param name="Up">What is seen to rise, to be promoted, or to be better.</param>
sealed record DirectionWords(Bilingual Stem, Bilingual Up, Bilingual Down, Bilingual None, Direction Seen)
{
    /// <summary>Null where the relation has no direction that can be asked for.</summary>
    public static DirectionWords? For(DraftIndex index, Claim claim)
    {
        if (claim.Object is null) return null;
        var (subject, @object) = (Wording.Name(index, claim.Subject), Wording.Name(index, claim.Object));
        var (many, manyObjects) = (EnglishVerbs.IsPlural(subject.En), EnglishVerbs.IsPlural(@object.En));
        switch (claim.Relation)
        {
            case "upregulates" or "downregulates" or "induces-expression" or "inhibits" or "promotes" or "suppresses" or "no-effect-on" or "induces":
                return new(
                    Fill(@object.Zh.StartsWith('对') ? "{s} 如何影响 {o}" : "{s} 对 {o} 有何影响", $"what effect {(many ? "do" : "does")} {{s}} have on {{o}}", subject, @object),
                    new("促进或升高", "Promotion or increase"),
                    new("抑制或降低", "Inhibition or decrease"),
                    new("没有作用", "No change"),
                    index.DirectionOf(claim));
            case "loss-inhibits" or "loss-promotes" or "loss-upregulates" or "loss-downregulates":
                if (Taken(index, claim) is not { } taken) return null;
                return new(
                    Fill($"{taken.Zh}后，{{o}} 有何变化", $"how {(manyObjects ? "do" : "does")} {{o}} change when {{s}} {(many ? "are" : "is")} {taken.En}", subject, @object),
                    new("增强或升高", manyObjects ? "They increase" : "It increases"), new("减弱或降低", manyObjects ? "They decrease" : "It decreases"), new("没有变化", manyObjects ? "They stay the same" : "It stays the same"),
                    claim.Relation is "loss-promotes" or "loss-upregulates" ? Direction.Up : Direction.Down);
            case "positively-correlated-with" or "negatively-correlated-with" or "not-associated-with":
                return new(
                    Fill("{s} 与 {o} 是什么关系", "what is the relation between {s} and {o}", subject, @object),
                    new("呈正相关", "A positive correlation"), new("呈负相关", "A negative correlation"), new("没有明显相关", "No clear association"),
                    index.DirectionOf(claim));
            case "predicts-worse" or "predicts-better":
                return new(
                    Fill("{s} 高者的 {o} 如何", "how does {o} compare where {s} is high", subject, @object),
                    new("较好", "It is better"), new("较差", "It is worse"), new("没有差别", "It is the same"),
                    index.DirectionOf(claim));
            default:
                return null;
        }
    }

    /// <summary>How the subject was taken away, as both sentences of the claim have it; null where they do not agree.</summary>
    static Bilingual? Taken(DraftIndex index, Claim claim)
    {
        var said = Wording.Statement(claim);
        return Ways.FirstOrDefault(way => (!index.Languages.En || said.En.Contains(way.InEn, StringComparison.OrdinalIgnoreCase)) && (!index.Languages.Zh || said.Zh.Contains(way.InZh, StringComparison.Ordinal))) is { InEn: not null } found ? found.Told : null;
    }

    static readonly (string InEn, string InZh, Bilingual Told)[] Ways =
    [
        ("silenc", "沉默", new("沉默 {s} ", "silenced")), ("knock", "敲低", new("敲低 {s} ", "knocked down")), ("interfer", "干扰", new("干扰 {s} ", "silenced")), ("inhibit", "抑制", new("抑制 {s} ", "inhibited")),
        ("loss", "缺失", new(" {s} 缺失", "lost")), ("loss", "丢失", new(" {s} 丢失", "lost")), ("loss", "失去", new("失去 {s} ", "lost")), ("deplet", "敲低", new("敲低 {s} ", "depleted")),
    ];

    static Bilingual Fill(string zh, string en, Bilingual subject, Bilingual @object)
    {
        return new(
            Script.WithoutLooseSpaces(zh.Replace("{s}", subject.Zh, StringComparison.Ordinal).Replace("{o}", @object.Zh, StringComparison.Ordinal)),
            en.Replace("{s}", subject.En, StringComparison.Ordinal).Replace("{o}", @object.En, StringComparison.Ordinal));
    }
}
