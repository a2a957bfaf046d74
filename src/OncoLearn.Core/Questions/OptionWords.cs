using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What an option says of the other options, so that its words hold in the order alone in which they were written.</summary>
static partial class OptionWords
{
    /// <summary>All of the above, none of these, both A and B, 以上都是 and the like, whatever language the text is said to be in: a form in Chinese holds English options too.</summary>
    public static bool SpeakOfOthers(TextIn text)
    {
        var plain = Emphasis().Replace(text.Value, "").Trim();
        return Chinese().IsMatch(plain) || English().IsMatch(plain);
    }

    [GeneratedRegex(@"\b(all|none|both|any|neither|each|some|two) (of )?(the |these |those )?(above|preceding|other (options|answers|choices))\b|^(all|none|both|neither) of (these|them|the (options|answers|choices|statements))\.?$|^(all|none|both|neither)( (are|is) (true|correct|right|false|wrong))?\.?$|^((both )?[A-H](,| and| or|, and) ?)+[A-H]( only)?\.?$|\b(options?|answers?) [A-H] and [A-H]\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex English();

    /// <summary>After a number or a measure 以上 means "and more".</summary>
    [GeneratedRegex(@"((?<!([0-9０-９]|[一二两三四五六七八九十百千万半几多])\s*([A-Za-zμµ%％‰℃°/²³^·-]{1,8}|个?(岁|年|月|周|天|日|小时|分钟|秒|次|例|人|期|级|度|倍|分|点|代|层|枚|个|种|项|处|名|位|条|厘米|毫米|微米|米|毫升|升|克|毫克))?\s*)以上|上述|前述|前面)(各项|几项|三项|四项|两项|两种|三种|四种|两者|二者|三者|选项|答案|说法|全部|所有)*(全|都|均|皆|无|没有)|^(都|均|全|皆)(是|不是|对|不对|正确|不正确|错误|有|没有)。?$|其(余|他)(选项|各项|答案)(都|均|全)|^(全部|都不|均不)(正确|错误|对|选)。?$|^(选项|答案)?\s*[A-Ha-h](\s*[和与、及或]\s*(选项|答案)?\s*[A-Ha-h])+\s*(都|均|全)?(正确|对|是|不对|不正确)?。?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\*+|_+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Emphasis();
}
