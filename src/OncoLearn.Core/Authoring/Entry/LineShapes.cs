using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>What lines of question files begin with, in the habits of both languages.</summary>
static partial class LineShapes
{
    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>How long a match may take, in milliseconds: the text is anybody's.</summary>
    const int Patience = 1000;

    /// <summary>What names a type in brackets at a stem, and nothing that is asked.</summary>
    public const string BracketedType = @"(?:判断(?:正误|对错)?|是非|对错|正误|单选|单项选择|多选|多项选择|不定项(?:选择)?|填空|简答)题?|选择题|T\s*/\s*F|True\s*/\s*False|True or false|(?:single|multiple) choice|(?:single best|single|multiple) answer|multiple response|select all(?: that apply)?|short answer|fill in the blanks?";

    /// <summary>A question's number in any of its shapes; <c>shape</c> tells them apart by the group that matched.</summary>
    [GeneratedRegex(@"^(?:第\s*(?<di>\d{1,4})\s*题\s*[.、．:：]?|Q(?:uestion)?\s*(?<q>\d{1,4})\s*[.、．:：)）]?(?=\s|$|[^\w\s])|[（(]\s*(?<p>\d{1,4})\s*[)）]\s*[.、．]?|(?<n>\d{1,4})\s*(?:[、．:：)）]|\.(?!\d)))\s*(?<rest>.*)$", Options, Patience)]
    public static partial Regex Number();

    /// <summary>An option at the beginning of a line, perhaps with a mark before it.</summary>
    [GeneratedRegex(@"^(?<mark>\\?\*|[√✓✔★☆☑])?\s*(?:[（(]\s*(?<letter>[A-Za-zＡ-Ｚ])\s*[)）]\s*[.、．:：]?|(?<letter>[A-Za-zＡ-Ｚ])\s*[.、．:：)）])\s*(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    public static partial Regex Option();

    /// <summary>Where an option may begin inside a line.</summary>
    [GeneratedRegex(@"(?<gap>[ \t\u3000]*)(?<mark>\\?\*|[√✓✔★☆☑])?(?:[（(]\s?(?<letter>[A-ZＡ-Ｚ])\s?[)）]\s?[.、．]?|(?<letter>[A-ZＡ-Ｚ])\s?[.、．:：)）])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    public static partial Regex InnerOption();

    /// <summary>A mark after an option.</summary>
    [GeneratedRegex(@"\s*(?<mark>\\?\*|[√✓✔★☆☑]|[（(]\s*(?:正确|正确答案|correct)\s*[)）])\s*$", Options, Patience)]
    public static partial Regex MarkAfter();

    /// <summary>What a line is labelled with, and what it says.</summary>
    [GeneratedRegex(@"^(?:【\s*(?<label>[^】]{1,24})\s*】|\[\s*(?<label>[A-Za-z\p{IsCJKUnifiedIdeographs} ]{1,24})\s*\](?!\()|(?<label>[A-Za-z\p{IsCJKUnifiedIdeographs}]{1,12}(?: [A-Za-z]{1,12}){0,2})\s*[:：])\s*[:：]?\s*(?<rest>.*)$", Options, Patience)]
    public static partial Regex Label();

    /// <summary>A key without a colon: <c>答案 B</c>, <c>答案Ｂ</c>, <c>答案是B</c>, <c>答案（B）</c>, <c>Answer B</c>, <c>The correct answer is B</c>.</summary>
    [GeneratedRegex(@"^(?:(?:正确|参考|标准|本题)?答案\s*(?:是|为|选)?|故?选|(?:The )?(?:correct )?Ans(?:wer)?(?: is)?(?![A-Za-z]))\s*[.．、=–—-]?\s*(?<open>[（(]\s*)?(?<rest>[A-ZＡ-Ｚ](?:\s*[,，、;；和]?\s*[A-ZＡ-Ｚ]){0,9}|[√×✓✗对错])(?(open)\s*[)）])\s*[.。]?$", Options, Patience)]
    public static partial Regex BareKey();

    /// <summary>A key or an explanation that begins inside a line; what is before the word may belong to it (<c>Correct answer:</c>).</summary>
    [GeneratedRegex(@"(?<=\S)(?<!\b(?:The|Correct|Right|Best|Model|Sample))(?:\s*(?=【\s*(?:正确答案|参考答案|标准答案|答案|解析|答案解析|试题解析|难度|解答|提示)\s*】)|(?:\s+|(?<=[。；;！!？?]))(?=(?:(?:正确答案|参考答案|标准答案|答案)[是为]?|解析|答案解析|Answer|Ans|Correct answer|Explanation|Rationale)\s*[:：]))", Options, Patience)]
    public static partial Regex InnerLabel();

    /// <summary>Where what is taken as it stands begins: see <see cref="EntryText.Literal"/>.</summary>
    [GeneratedRegex(@"(?:^|[：:.、]\s*)\|", RegexOptions.CultureInvariant, Patience)]
    public static partial Regex LiteralFrom();

    /// <summary>A reason of one option, labelled as our own export writes it: <c>理由 A：</c>, <c>Reason A:</c>.</summary>
    [GeneratedRegex(@"^(?:理由|选项解析|Reason)\s*(?<letter>[A-Z])\s*[:：]\s*(?<rest>.*)$", Options, Patience)]
    public static partial Regex Reason();

    /// <summary>A language before a text.</summary>
    [GeneratedRegex(@"^(?<lang>中文|ZH|CN|EN|英文|English|Chinese)\s*[:：]\s*(?<rest>.*)$", Options, Patience)]
    public static partial Regex Language();

    /// <summary>A part of a paper: <c>一、单选题（每题 2 分）</c>, <c>Part II</c>, <c>第三章 …</c>.</summary>
    [GeneratedRegex(@"^(?:(?<ordinal>[一二三四五六七八九十]{1,3})\s*[、.．]|[（(]\s*(?<ordinal>[一二三四五六七八九十]{1,3})\s*[)）]|第\s*(?<ordinal>[一二三四五六七八九十\d]{1,3})\s*(?:部分|大题|章|节|单元|篇)|(?:Part|Section|Chapter|Unit)\s+(?<ordinal>[IVX]{1,4}|\d{1,3}|[A-H])\b[.:：]?)\s*(?<rest>.*)$", Options, Patience)]
    public static partial Regex Part();

    /// <summary>Answers follow.</summary>
    [GeneratedRegex(@"^[【\[]?\s*(?:(?:参考|标准|正确)?答案(?:与解析|及解析|和解析|部分|页|汇总)?|Answers?(?: key)?|Answer list|Keys?)\s*[】\]]?\s*[:：]?$", Options, Patience)]
    public static partial Regex AnswersHeading();

    /// <summary>Letters in brackets, as keys stand in stems.</summary>
    [GeneratedRegex(@"[（(]\s*(?<key>[A-Z](?:\s*[,，、]?\s*[A-Z]){0,9}|[√×✓✗✔✘]|对|错|T|F)\s*[)）]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    public static partial Regex BracketKey();

    /// <summary>Brackets at the end of a statement that say whether it is true.</summary>
    [GeneratedRegex(@"[（(]\s*(?<key>[√✓✔×✗✘╳XTF]|对|错|正确|错误|不对|不正确|True|False)\s*[)）](?<end>[\s。.?？:：]*)$", Options, Patience)]
    public static partial Regex BracketTruth();

    /// <summary>What is offered under a statement, without letters: <c>True / False</c>.</summary>
    [GeneratedRegex(@"^[（(]?\s*(?:True\s*(?:/|or)\s*False|T\s*/\s*F|对\s*[/、]?\s*错|正确\s*[/、]?\s*错误|[√✓]\s*[/、]?\s*[×✗])\s*[)）]?\s*[?？.]?$", Options, Patience)]
    public static partial Regex Truths();

    /// <summary>A gap to be filled in, perhaps with its number.</summary>
    [GeneratedRegex(@"__(?<number>[0-9]{1,2})__|_{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)]
    public static partial Regex Gap();

    /// <summary>Brackets with nothing in them, as gaps stand in Chinese questions.</summary>
    [GeneratedRegex(@"（\s*）|\(\s*\)", RegexOptions.CultureInvariant, Patience)]
    public static partial Regex EmptyBrackets();

    /// <summary>What asks for a definition or a longer answer, before it: <c>名词解释：自噬</c>.</summary>
    [GeneratedRegex(@"^(?:名词解释|问答题|论述题)\s*[:：]", Options, Patience)]
    public static partial Regex EssayBefore();

    /// <summary>The type in brackets before a stem: <c>【单选题】</c>, <c>(多选)</c>.</summary>
    [GeneratedRegex(@"^[【\[（(]\s*(?<type>" + BracketedType + @"|(?:本题为|本题是|案例)?(?:[ABX][1-4]?型)?(?:单选|单项选择|多选|多项选择|不定项选择|复选|判断|选择|填空|简答|计算|配伍)题|[ABX][1-4]?型题?|最佳选择题?|复选|名词解释题?|问答题?|论述题?)\s*[】\])）]\s*(?<rest>.*)$", Options, Patience)]
    public static partial Regex TypeBefore();
}
