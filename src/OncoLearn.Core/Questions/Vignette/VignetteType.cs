using OncoLearn.Core.Questions.SingleBestAnswer;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Vignette;

/// <summary>A single best answer in everything but the case that is read first.</summary>
public sealed class VignetteType : SingleBestAnswerType
{
    public override string Key => "vignette";

    public override Bilingual Name { get; } = new("病例单选题", "Vignette");

    public override Bilingual Purpose { get; } = new("先给病例，再问一个最佳选项；考察能否把知识用到病人身上。", "A case, then one best option: whether knowledge is put to use.");

    protected override VignetteQuestion ParseQuestion(PayloadReader payload) => new()
    {
        Vignette = payload.Text("vignette"),
        Options = ChoiceOption.ListWithOneKeyFrom(payload, "options"),
    };
}
