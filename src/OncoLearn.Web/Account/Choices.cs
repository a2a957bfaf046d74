using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Identity;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Account;

/// <summary>What the selects of the account pages offer.</summary>
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

    /// <summary>The zones by part of the world, as a reader finds them.</summary>
    /// <param name="chosen">Offered too where it is good but known to the list by another name; null for none.</param>
    public static IEnumerable<SelectListItem> TimeZones(string? chosen)
    {
        var ids = chosen is null || Zones.Value.Contains(chosen, StringComparer.Ordinal) || !UserRules.IsTimeZone(chosen) ? Zones.Value : Zones.Value.Append(chosen);
        var groups = ids.Select(RegionOf).Distinct(StringComparer.Ordinal)
            .ToDictionary(region => region, region => new SelectListGroup { Name = AccountText.Region(region) }, StringComparer.Ordinal);
        return ids.Select(id => new SelectListItem(AccountText.Zone(id), id) { Group = groups[RegionOf(id)] });
    }

    static string RegionOf(string id) => id.Split('/')[0];

    public static IEnumerable<SelectListItem> InterfaceLanguages =>
        Languages.All.Select(language => new SelectListItem(Languages.OwnName(language), language));

    /// <summary>The empty value follows the interface.</summary>
    public static IEnumerable<SelectListItem> ContentLanguages =>
        [new SelectListItem(AccountText.SameAsInterface, ""), .. InterfaceLanguages];

    /// <summary>A first guess until script knows the device's own.</summary>
    public static string LikelyTimeZone(string language) => language == Languages.Chinese ? "Asia/Shanghai" : "UTC";
}
