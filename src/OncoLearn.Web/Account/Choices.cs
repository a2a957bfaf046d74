using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Account;

/// <summary>What the selects and lists of the account pages offer.</summary>
public static class Choices
{
    static readonly Lazy<IReadOnlyList<string>> Zones = new(() =>
    [
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => zone.HasIanaId ? zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : null)
            .OfType<string>()
            .Where(id => id.Contains('/', StringComparison.Ordinal) || id == "UTC")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ]);

    /// <summary>IANA names.</summary>
    public static IReadOnlyList<string> TimeZones => Zones.Value;

    public static IEnumerable<SelectListItem> InterfaceLanguages =>
        Languages.All.Select(language => new SelectListItem(Languages.OwnName(language), language));

    /// <summary>The empty value follows the interface.</summary>
    public static IEnumerable<SelectListItem> ContentLanguages =>
        [new SelectListItem(AccountText.SameAsInterface, ""), .. InterfaceLanguages];

    /// <summary>A first guess until script knows the device's own.</summary>
    public static string LikelyTimeZone(string language) => language == Languages.Chinese ? "Asia/Shanghai" : "UTC";
}
