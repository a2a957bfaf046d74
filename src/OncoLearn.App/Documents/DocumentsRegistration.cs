using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Documents.Pdf;

namespace OncoLearn.App.Documents;

public static class DocumentsRegistration
{
    /// <summary>Adds the readers of files. PDF is read where poppler is installed.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton(_ => PdfTool.Find(Environment.GetEnvironmentVariable("PATH")))
        .AddSingleton<DocumentReaders>();
}
