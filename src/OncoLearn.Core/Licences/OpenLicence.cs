using System.Text;
using System.Text.RegularExpressions;

namespace OncoLearn.Core.Licences;

/// <summary>Licences under which anybody may be shown a text.</summary>
public static partial class OpenLicence
{
    /// <summary>
    /// Whether a licence, as people write it, is a Creative Commons attribution licence in any variant, CC0, or the public domain. The variants NC and ND count too: a course is
    /// read free of charge, and its lessons keep the sentences of the review as they stand. What these forbid, selling and publishing adaptations, reading does not do.
    /// </summary>
    /// <param name="licence">An SPDX identifier, a name, an address or a sentence that names it, in English or Chinese; null and empty are no licence.</param>
    public static bool Is(string? licence)
    {
        if (string.IsNullOrWhiteSpace(licence)) return false;
        return Clauses().Split(licence.Normalize(NormalizationForm.FormKC).ToLowerInvariant()).Select(clause => Between().Replace(clause, " ")).Any(clause => Open().IsMatch(clause) && !Denial().IsMatch(clause));
    }

    /// <summary>A full stop in a number or an address ends nothing.</summary>
    [GeneratedRegex(@"[,;!?。、\r\n]|\.(?=\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clauses();

    /// <summary>Hyphens, dots, brackets and blanks are written or left out as everybody likes.</summary>
    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"(?<![a-z0-9])(?:cc ?by ?(?:(?:nc|nd|sa) ?)*(?![a-z])|cc ?(?:0|zero)(?![a-z])|creative ?commons (?:licen[cs]e )?(?:by(?![a-z])|attribution|zero|0)|creativecommons org (?:licenses by|publicdomain)|public ?domain)"
        + @"|公有领域|公共领域|公有領域|公共領域|(?:知识共享|知識共享|创作共用|創作共用|创用 ?cc|創用 ?cc) ?(?:许可协议|许可|協議|协议)? ?(?:署名|姓名标示|姓名標示|by(?![a-z])|零)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Open();

    /// <summary>
    /// A word of denial anywhere in the clause that names the licence: rather a licence too few than one that was not given. What a licence itself forbids or gives up is no denial of it.
    /// </summary>
    [GeneratedRegex(
        @"(?<![a-z])(?:not|never|without|neither|nor|cannot|isn t|wasn t|no(?! ?deriv| ?rights reserved))(?![a-z])|[未不没勿]|非(?!商业|商業|商用|营利|營利)|无(?!衍生|演绎)|無(?!衍生|演繹)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Denial();
}
