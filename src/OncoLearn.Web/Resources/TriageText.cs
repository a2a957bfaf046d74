using System.Globalization;
using OncoLearn.App.Imports;
using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Claims;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Claims that rules found, on their way to being confirmed.</summary>
public static class TriageText
{
    public static string NoClaims => Say("这篇综述里没有找到论断；课文照样可以发布。", "No claim was found in this review; its lessons can be published all the same.");
    public static string ToLessons => Say("下一步：课程", "Next: lessons");
    public static string Open => Say("待定", "open");
    public static string Confirmed => Say("已确认", "confirmed");
    public static string Rejected => Say("已否决", "rejected");
    public static string Progress => Say("已处理的论断", "Claims decided");
    public static string Confirm => Say("确认", "Confirm");
    public static string Edit => Say("修改", "Edit");
    public static string Reject => Say("否决", "Reject");
    public static string Undo => Say("撤销上一个", "Undo the last");
    public static string UndoLast(int count) => count == 1 ? Undo : Say($"撤销上一批 {count} 条", $"Undo the last {count}");
    public static string Why => Say("理由", "Why");
    public static string LookAtSure(int count) => Say($"通看最有把握的 {count} 条", $"Read the {count} surest");
    public static string SureTitle => Say("最有把握的论断", "The surest claims");
    public static string SureLead => Say("逐条对照原文看一遍，不对的去掉勾选，再一起确认。去掉勾选的仍是待定；确认后也可以整批撤销。", "Read each against its sentence, untick what is not right, then confirm the rest together. What is unticked stays open; the whole batch can be taken back.");
    public static string ConfirmTicked => Say("确认勾选的论断", "Confirm those ticked");
    public static string NoneSure => Say("没有待定的、很有把握的论断了。", "No open claim is as sure as that.");
    public static string TickOne(int most) => Say($"请至少勾选一条，一次最多 {most} 条。", $"Tick at least one, and at most {most} at a time.");
    public static string MissingOne => Say("少了哪条论断？", "Is a claim missing?");
    public static string MissingHelp => Say("可以自己添加一条；也可以先在“我的术语”里补上名称，再重新查找。已经处理过的和自己添加的都会保留。", "Add it yourself; or add the names it needs to “My terms” and find claims again. What you decided or added stays.");
    public static string AddClaim => Say("添加论断", "Add a claim");
    public static string FindAgain => Say("重新查找论断", "Find claims again");
    public static string ByHand => Say("手动添加", "added by hand");
    public static string ChooseSentence => Say("它在原文的哪一句？", "Which sentence says it?");
    public static string Section => Say("章节", "Section");
    public static string ShowSection => Say("看这一节", "Show it");
    public static string WholeParagraph => Say("整段", "The whole paragraph");
    public static string NoSentences => Say("没有留下有正文的章节。", "No section with text is left.");

    public const string AddedWord = "added";
    public static string ConfirmedWord(int count) => $"confirmed {count}";
    public static string TakenBackWord(int count) => $"back {count}";
    public static string FoundAgainWord(int added, int gone) => $"again {added} {gone}";

    /// <summary>What was done, as one of the words above says it; null for none of them.</summary>
    public static string? Done(string? word) => word?.Split(' ') switch
    {
        ["confirmed", var count] => Say($"确认了 {count} 条论断。", count == "1" ? "1 claim is confirmed." : $"{count} claims are confirmed."),
        [AddedWord] => Say("论断已添加并确认。", "The claim is added and confirmed."),
        ["back", "1"] => Say("撤销了一条，它又是待定的了。", "1 claim is open again."),
        ["back", var count] => Say($"撤销了一批，{count} 条论断又是待定的了。", $"{count} claims are open again."),
        ["again", "0", "0"] => Say("重新查找过了，没有变化。", "Looked again; nothing has changed."),
        ["again", var added, var gone] => Say($"重新查找过了：新增 {added} 条，去掉 {gone} 条待定的。", $"Looked again: {added} new, and {gone} open ones are gone."),
        _ => null,
    };
    public static string Confidence(double value) => Say($"把握 {Percent(value)}", $"{Percent(value)} sure");
    public static string Source => Say("原文", "In the review");
    public static string AllDone => Say("全部处理完了。下一步：发布课程。", "All decided. Next: publish the lessons.");
    public static string All => Say("全部论断", "All claims");
    public static string Says => Say("说的是", "Says");
    public static string Cancer => Say("肿瘤", "Tumour");
    public static string Evidence => Say("证据", "Evidence");
    public static string Certainty => Say("确定程度", "Certainty");
    public static string Refs => Say("文献编号", "Reference numbers");
    public static string RefsHelp => Say("综述自己的编号，用逗号分开。", "The review's own numbers, with commas between them.");
    public static string RefsWrong => Say("请填写文献编号，例如 3, 12。", "Enter reference numbers, such as 3, 12.");
    public static string Hedged(string hedge) => Say($"原文说“{hedge}”", $"the review says “{hedge}”");
    public static string EditTitle => Say("修改论断", "Edit the claim");
    public static string Statement => Say("学生读到的句子", "What students read");
    public static string StatementHelp => Say("一句话，单独看也明白；保留原文的语气和条件。", "One sentence that stands by itself; keep the review's doubt and conditions.");
    public static string StatementNeeded => Say("请写出这句话。", "Enter the sentence.");
    public static string Subject => Say("主语（谁）", "Subject (who acts)");
    public static string Object => Say("宾语（对谁）", "Object (on what)");
    public static string RelationLabel => Say("关系", "Relation");
    public static string RelationNeeded => Say("请选择关系。", "Choose a relation.");
    public static string TermNeeded => Say("请填写名称。", "Enter a name.");
    public static string UnknownName(string name) => Say($"术语里没有“{name}”。", $"“{name}” is not in the vocabulary.");
    public static string MeantOne => Say("您是不是指：", "Did you mean");
    public static string AddAs(string name) => Say($"或者把“{name}”加进我的术语，它属于：", $"Or add “{name}” to my terms as");
    public static string OrType => Say("也可以在上面改成别的名称。", "Or type another name above.");
    public static string NoCancer => Say("这不是肿瘤的名称。", "This is not the name of a tumour.");
    public static string FacetLabel => Say("说的方面", "Facet");
    public static string OtherFacet(string facets) => Say($"这种关系只用于：{facets}。", $"This relation is used for: {facets}.");
    public static string Back => Say("返回", "Back");
    public static string SaveAndConfirm => Say("保存并确认", "Save and confirm");

    public static string NotPublished => Say("先发布课程，再由确认过的论断生成题目草稿。", "Publish the lessons first; questions are then drafted from the confirmed claims.");
    public static string NoDrafts => Say("从确认过的论断里没有生成题目草稿。多确认一些论断，再更新课程，就会有。", "No question could be drafted from the confirmed claims. Confirm more of them and bring the lessons up to date.");
    public static string Accepted => Say("已采用", "accepted");
    public static string DraftProgress => Say("已处理的题目草稿", "Drafts decided");
    public static string Accept => Say("采用", "Accept");
    public static string AllDraftsDone => Say("草稿都处理完了。", "All drafts are decided.");
    public static string Asks(DraftKind kind) => kind switch
    {
        DraftKind.Object => Say("问宾语", "asks on what"),
        DraftKind.Subject => Say("问主语", "asks who acts"),
        DraftKind.Direction => Say("问方向", "asks the direction"),
        DraftKind.Cancer => Say("问肿瘤", "asks the tumour"),
        DraftKind.Evidence => Say("问证据", "asks the evidence"),
        DraftKind.Number => Say("问数值", "asks the number"),
        DraftKind.Conflict => Say("问分歧", "asks the conflict"),
        DraftKind.CancerMatching => Say("肿瘤配对", "matches tumours"),
        DraftKind.Ordering => Say("通路排序", "orders a pathway"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };
    public static string KeyIs => Say("答案：", "Key:");
    public static string DraftSource => Say("依据", "It rests on");
    public static string DraftChanged => Say("这道草稿在别的窗口里处理过了，或者它的论断变了；下面是接着的一道。", "This draft was decided in another window, or its claims have changed; here is the next.");
    public static string EditDraft => Say("修改题目草稿", "Edit the draft");
    public static string EditDraftHelp => Say("保存后，这道题就算采用；不保存就离开，它仍是待定。", "Saving accepts it; leave without saving, and it stays open.");
    public static string SaveAndAccept => Say("保存并采用", "Save and accept");
    public static string LeaveDraft => Say("不保存，回到草稿", "Back to the drafts without saving");

    public const string DraftSavedWord = "draft-saved";
    public const string DraftKeptWord = "draft-kept";
    public const string DraftGoneWord = "draft-gone";

    /// <summary>What became of a draft, as one of the words above says it; null for none of them.</summary>
    public static string? DraftDone(string? word) => word switch
    {
        DraftSavedWord => Say("改好的题目已保存并发布，算作采用。", "The edited question is saved and published; the draft counts as accepted."),
        DraftKeptWord => Say("题目已存入题库，还没有发布：要等第二位审阅人，或者还有需要改的地方。", "The question is in the bank and not published yet: it waits for a second reader, or something in it is still to be put right."),
        DraftGoneWord => DraftChanged,
        _ => null,
    };

    public static string KeyIgnored => Say("这个键按得太早，没有算：请看清这一条再按。", "That key came too early and did nothing: look at this one first.");
    public static string Busy => Say("正在载入下一条……", "Loading the next one…");
    public static string PublishedAtOnce => Say("采用的题目马上供学生练习；出现在课程的题库里。", "What you accept is practised at once; it stands in the bank of the course.");

    public static string Facet(Facet facet) => facet switch
    {
        Core.Claims.Facet.Expression => Say("表达", "Expression"),
        Core.Claims.Facet.Stage => Say("分期分级", "Stage and grade"),
        Core.Claims.Facet.Outcome => Say("预后", "Outcome"),
        Core.Claims.Facet.Function => Say("功能", "Function"),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "no such facet"),
    };

    public static string State(CandidateState state) => state switch
    {
        CandidateState.Open => Say("待定", "Open"),
        CandidateState.Confirmed => Say("已确认", "Confirmed"),
        CandidateState.Rejected => Say("已否决", "Rejected"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no such state"),
    };

    static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * value)} %");
}
