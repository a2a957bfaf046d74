namespace OncoLearn.Web.Preferences;

/// <summary>Told of each choice that a reader makes, after the cookie is set: where an account keeps it for the next device.</summary>
public interface IPreferenceSink
{
    /// <param name="context">The request that made the choice; its user may be signed out.</param>
    /// <param name="name">One of the cookie names in <see cref="ReaderPreferences"/>.</param>
    /// <param name="value">A valid value of that preference, or <see cref="ReaderPreferences.Automatic"/>.</param>
    /// <param name="ct">Ends when the request ends.</param>
    Task SavedAsync(HttpContext context, string name, string value, CancellationToken ct);
}
