using Microsoft.Extensions.Logging;

namespace OncoLearn.App.Catalog;

static partial class CatalogLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Content loaded from {Folder}: {NewVersions} new versions, {Retired} retired")]
    public static partial void ContentLoaded(this ILogger logger, string folder, int newVersions, int retired);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content in {Folder} was not loaded, errors: {Errors}; what was published before stays")]
    public static partial void ContentRefused(this ILogger logger, string folder, int errors);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Finding}")]
    public static partial void ContentError(this ILogger logger, ContentFinding finding);
}
