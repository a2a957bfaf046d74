using System.Globalization;
using OncoLearn.Core;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>Where the pages of an import stand.</summary>
public static class ImportAddress
{
    public const string Home = "/teach/reviews";

    public const string New = Home + "/new";

    /// <summary>Those that every import goes through, in order.</summary>
    public static IReadOnlyList<ImportStage> Stages { get; } = [.. Enum.GetValues<ImportStage>().Where(stage => stage != ImportStage.Translation)];

    /// <summary>Where a revised file of an article is read.</summary>
    public static string NewVersion(string importUid) => $"{New}?of={importUid}";

    /// <summary>What a revised file would change.</summary>
    public static string Revision(string importUid) => $"{Of(importUid)}/revision";

    public static string Of(string importUid) => $"{Home}/{importUid}";

    public static string Stage(string importUid, ImportStage stage) => $"{Of(importUid)}/{stage.Word()}";

    /// <param name="shown">The id of the section that is looked at; null for the first.</param>
    public static string Sections(string importUid, string? shown) => shown is null ? Stage(importUid, ImportStage.Sections) : $"{Stage(importUid, ImportStage.Sections)}?s={Uri.EscapeDataString(shown)}";

    /// <summary>One claim among the others.</summary>
    public static string Claim(string importUid, string mark) => $"{Stage(importUid, ImportStage.Claims)}?c={Uri.EscapeDataString(mark)}";

    /// <param name="key">Of the draft that is looked at; null for the first that is open.</param>
    public static string Draft(string importUid, string? key) => key is null ? Stage(importUid, ImportStage.Questions) : $"{Stage(importUid, ImportStage.Questions)}?d={Uri.EscapeDataString(key)}";

    public static string EditClaim(string importUid, string mark) => $"{Stage(importUid, ImportStage.Claims)}/{Uri.EscapeDataString(mark)}";

    /// <summary>The surest claims, to be confirmed together.</summary>
    public static string SureClaims(string importUid) => $"{Stage(importUid, ImportStage.Claims)}/sure";

    /// <summary>Where a claim is added by hand; chosen in a section, null for the first.</summary>
    public static string NewClaim(string importUid, string? section = null) => $"{Stage(importUid, ImportStage.Claims)}/new{(section is null ? "" : $"?s={Uri.EscapeDataString(section)}")}";

    /// <param name="sentence">Its place in the paragraph; null for the whole paragraph.</param>
    public static string ClaimAt(string importUid, ParagraphPlace paragraph, int? sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"{Stage(importUid, ImportStage.Claims)}/at/{paragraph.Section}/{paragraph.Paragraph}{(sentence is { } at ? $"/{at}" : "")}");

    /// <summary>A draft in the editor.</summary>
    public static string EditDraft(string importUid, string key) => $"{Stage(importUid, ImportStage.Questions)}/{Uri.EscapeDataString(key)}";

    /// <param name="section">The id of the section.</param>
    public static string TranslationOf(string importUid, string section) => $"{Stage(importUid, ImportStage.Translation)}/{Uri.EscapeDataString(section)}";

    public static string Details(string importUid) => Stage(importUid, ImportStage.Details);
}
