using OncoLearn.App.Identity;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Account;

/// <summary>A language that somebody signed in chose in the header is their choice on the next device too.</summary>
sealed class AccountPreferenceSink(ChangeLanguage change) : IPreferenceSink
{
    public async Task SavedAsync(HttpContext context, string name, string value, CancellationToken ct)
    {
        if (context.User.LearnerIdOrNull() is not { } learnerId)
            return;
        switch (name)
        {
            case ReaderPreferences.LanguageCookie:
                await change.InterfaceAsync(learnerId, value, ct);
                break;
            case ReaderPreferences.ContentCookie:
                await change.ContentAsync(learnerId, value == ReaderPreferences.Automatic ? null : value, ct);
                break;
        }
    }
}
