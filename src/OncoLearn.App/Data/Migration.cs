using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OncoLearn.App.Data;

/// <summary>One step of the schema, forward only.</summary>
/// <param name="Version">1, 2, 3 … without a gap.</param>
/// <param name="Name">The file's name without number and ending.</param>
public sealed record Migration(int Version, string Name, string Sql)
{
    /// <summary>SHA-256 of the text with LF line ends, as 64 lower-case hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>The migrations that come with this program, by version.</summary>
    /// <exception cref="InvalidDataException">A file is not called <c>0001_name.sql</c>.</exception>
    public static IReadOnlyList<Migration> ReadEmbedded(Dialect dialect)
    {
        var assembly = typeof(Migration).Assembly;
        var prefix = $"migrations/{dialect.Name}/";
        var migrations = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Select(n => (Id: n, Path: n.Replace('\\', '/'))))
        {
            if (!resource.Path.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var file = Path.GetFileNameWithoutExtension(resource.Path[prefix.Length..]);
            var (number, name) = file.Split('_', 2) is [{ Length: 4 } n, { Length: > 0 } rest] ? (n, rest) : ("", "");
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
                throw new InvalidDataException($"A migration is called 0001_name.sql, not '{resource.Path}'.");
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource.Id)!, Encoding.UTF8);
            migrations.Add(new Migration(version, name, reader.ReadToEnd()));
        }

        return [.. migrations.OrderBy(m => m.Version)];
    }
}
