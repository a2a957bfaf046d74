using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting.Makers;

/// <summary>Asks how far the review goes in what it does not simply report but suggests.</summary>
sealed class CertaintyDrafts : IDraftMaker
{
    static readonly (Certainty Certainty, Bilingual Text, Bilingual Meaning)[] Stances =
    [
        (Certainty.Reported, new("直接作为结果报告", "Reported as a finding"), new("这样就把原文的保留语气丢掉了。", "This drops the reservation of the text.")),
        (Certainty.Suggested, new("只作为推测提出", "Suggested with a reservation"), new("综述在这里没有作出这样的推测。", "Here the review does not lean to it even with a reservation.")),
        (Certainty.Unknown, new("指出目前尚无定论", "Left open as not known"), new("综述并没有停在“不清楚”，它倾向于这一说法。", "The review does not leave it open: it leans to it.")),
        (Certainty.Disputed, new("指出有相反的结果", "Contradicted by other findings"), new("综述在这里没有举出相反的结果。", "Here the review reports no finding to the contrary.")),
    ];

    public DraftKind Kind => DraftKind.Evidence;

    public IEnumerable<Claim> Candidates(DraftIndex index) => index.Course.Claims.Where(claim =>
        index.IsFact(claim) && claim.Certainty == Certainty.Suggested && claim.Clause is { } own && index.Languages.AreIn(own) && !Hedged(own));

    public ClaimDraft? Make(DraftIndex index, Claim claim, Draw draw)
    {
        var own = claim.Clause!;
        var said = new Bilingual(own.In([Wording.Zh]).Value, own.In([Wording.En]).Value);
        var stem = new Bilingual($"对“{said.Zh}”这一说法，综述第 {claim.Section} 节持什么态度？", $"How does section {claim.Section} of the review treat the statement that {said.En}?");
        DraftOption[] options = [.. Stances.Select(stance => new DraftOption(stance.Text, stance.Certainty == claim.Certainty, stance.Certainty == claim.Certainty ? Reasons.Right(claim) : stance.Meaning))];
        return Payloads.Choice(index, Kind, [claim], ["certainty"], stem, options, CognitiveLevel.Understand, Difficulty.Medium);
    }

    /// <summary>Whether the clause says the reservation itself.</summary>
    static bool Hedged(LocalizedText clause) => clause.Any(text => new[] { "may ", "might", "suggest", "potential", "possib", "considered", "expected", "candidate", "可能", "提示", "潜在", "被认为", "有望", "候选" }.Any(word => text.Value.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
