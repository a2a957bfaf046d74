namespace OncoLearn.App.Identity;

/// <summary>
/// The passwords of ten characters and more that are tried first: what every published list of leaked passwords, international or Chinese,
/// has near its top, and two patterns that stand for many more.
/// </summary>
public static class CommonPasswords
{
    static readonly HashSet<string> Listed = new(StringComparer.OrdinalIgnoreCase)
    {
        "password12", "password123", "password1234", "passw0rd123", "p@ssw0rd123", "password123!", "mypassword", "mypassword1", "passwordpassword",
        "qwertyuiop", "qwertyuiop1", "qwertyuiop123", "qwerty12345", "qwerty123456", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx3edc", "qazwsxedcrfv",
        "zaq12wsxcde3", "asdfghjkl1", "asdfghjkl;", "asdfghjkl123", "zxcvbnm123", "zxcvbnm1234", "zxcvbnm,./", "qweasdzxc123", "q1w2e3r4t5",
        "abcd123456", "abc1234567", "abc123456789", "a123456789", "aa123456789", "a1234567890", "123456789a", "123456789q", "1234567890a", "123456abcd",
        "123456789abc", "123123123a", "12345qwert", "123qweasdzxc", "123456qwerty", "147258369a", "1472583690", "0147258369", "1357924680", "1029384756",
        "iloveyou123", "iloveyou12", "iloveyou520", "woaini1314", "woaini520", "woaini5201314", "5201314520", "13145201314", "woaini1314520", "ilovechina",
        "administrator", "admin12345", "admin123456", "adminadmin", "welcome123", "welcome1234", "letmein123", "changeme123", "sunshine123", "princess123",
        "football123", "superman123", "michael123", "liverpool1", "basketball", "oncolearn123", "oncolearn1",
    };

    public static bool Contains(string password)
    {
        var plain = NameNormalizer.Clean(password);
        return Listed.Contains(plain) || RepeatsShortPart(plain) || IsRun(plain);
    }

    /// <summary>One to four characters over and over: 1111111111, 1212121212, 123412341234.</summary>
    static bool RepeatsShortPart(string text)
    {
        for (var part = 1; part <= 4 && part < text.Length; part++)
        {
            var length = part;
            if (Enumerable.Range(length, text.Length - length).All(i => text[i] == text[i - length]))
                return true;
        }

        return false;
    }

    /// <summary>Each character follows or precedes the one before it: 0123456789, abcdefghij, 9876543210 (and 1234567890, where 0 follows 9).</summary>
    static bool IsRun(string text)
    {
        var digits = text.Replace("90", "9:", StringComparison.Ordinal);
        return text.Length > 1 && (IsRun(digits, 1) || IsRun(text, 1) || IsRun(text, -1));
    }

    static bool IsRun(string text, int step) => Enumerable.Range(1, text.Length - 1).All(i => text[i] - text[i - 1] == step);
}
