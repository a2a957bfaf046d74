namespace OncoLearn.Web.Tests.Http;

/// <summary>What programs are told of the JSON endpoints. A changed endpoint changes this file: run once with UPDATE_GOLDEN=1 and read the difference.</summary>
public sealed class ApiDescriptionTests(OncoLearnServer server) : IClassFixture<OncoLearnServer>
{
    [Fact]
    public async Task The_description_is_the_one_that_was_read()
    {
        using var client = server.Browser();
        var description = (await client.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative))).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var file = Path.Combine(Repository.Root, "tests", "OncoLearn.Web.Tests", "Http", "Golden", "openapi.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(file, description);

        Assert.Equal(await File.ReadAllTextAsync(file), description);
    }
}
