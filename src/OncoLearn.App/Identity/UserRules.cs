using System.Net.Mail;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>
/// What an account may look like. A user name may be Chinese or a student number; it holds no @, so that it cannot pass for somebody's
/// e-mail address at sign-in, and no space.
/// </summary>
public sealed class UserRules(AccountErrors errors) : IUserValidator<AppUser>
{
    /// <summary>In Unicode characters (code points), like all lengths here.</summary>
    public const int MinNameLength = 2;

    public const int MaxNameLength = 64;

    public const int MaxDisplayNameLength = 64;

    /// <summary>The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3, without the angle brackets).</summary>
    public const int MaxEmailLength = 254;

    public async Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user)
    {
        var found = new List<IdentityError>();
        if (!IsUserName(user.UserName))
            found.Add(errors.InvalidUserName(user.UserName));
        else if (await manager.FindByNameAsync(user.UserName) is { } sameName && sameName.Id != user.Id)
            found.Add(errors.DuplicateUserName(user.UserName));

        if (user.Email is { } email)
        {
            if (!IsEmail(email))
                found.Add(errors.InvalidEmail(email));
            else if (await manager.FindByEmailAsync(email) is { } sameEmail && sameEmail.Id != user.Id)
                found.Add(errors.DuplicateEmail(email));
        }

        if (!IsDisplayName(user.DisplayName))
            found.Add(errors.InvalidDisplayName());
        if (!IsTimeZone(user.TimeZone))
            found.Add(errors.InvalidTimeZone());
        if (!IsLanguage(user.Locale) || !(user.ContentLang is null || IsLanguage(user.ContentLang)))
            found.Add(errors.InvalidLanguage());
        return found.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. found]);
    }

    /// <summary>Whether it is an IANA name that this machine knows.</summary>
    public static bool IsTimeZone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId;

    public static bool IsLanguage(string tag) => tag is "zh-Hans" or "en";

    static bool IsUserName(string name)
    {
        var runes = name.EnumerateRunes().ToList();
        return runes.Count is >= MinNameLength and <= MaxNameLength
            && Rune.IsLetterOrDigit(runes[0])
            && Rune.IsLetterOrDigit(runes[^1])
            && runes.TrueForAll(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '_' or '·' || IsMark(rune));
    }

    /// <summary>Accents and vowel signs that have no composed form belong to the letter before them.</summary>
    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    static bool IsDisplayName(string name) =>
        !string.IsNullOrWhiteSpace(name) && name.EnumerateRunes().Count() <= MaxDisplayNameLength && !name.EnumerateRunes().Any(Rune.IsControl);

    /// <summary>One plain address; no display name around it, which <see cref="MailAddress"/> alone would take.</summary>
    static bool IsEmail(string email) =>
        email.Length <= MaxEmailLength
        && !email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
        && MailAddress.TryCreate(email, out var address)
        && string.Equals(address.Address, email, StringComparison.Ordinal);
}
