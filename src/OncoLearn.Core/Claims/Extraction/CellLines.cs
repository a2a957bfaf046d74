namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// Common cell lines and the tumour that an article means by them. The first tumour is said where nothing else is; the others are what the line also is, and win
/// where the article names them.
/// </summary>
static class CellLines
{
    /// <summary>Each line: tumours = lines, with “/” between spellings of one. A question mark stands behind a line that has been found to be another since.</summary>
    const string Lines = """
        liver cancer|hepatocellular carcinoma|hepatoblastoma = HepG2/Hep-G2
        liver cancer|hepatocellular carcinoma = Huh7/Huh-7|Hep3B/Hep-3B|PLC/PRF/5|MHCC97H/MHCC97-H|MHCC97L/MHCC97-L|HCCLM3|SNU-449|SMMC-7721?|BEL-7402?
        breast cancer = MCF-7/MCF7|T47D/T-47D|BT-474/BT474|SK-BR-3/SKBR3
        breast cancer|triple-negative breast cancer = MDA-MB-231/MDAMB231|MDA-MB-468|BT-549/BT549|Hs578T/Hs 578T
        lung cancer|non-small-cell lung cancer|lung adenocarcinoma = A549|H1975/NCI-H1975|PC-9/PC9|HCC827
        lung cancer|non-small-cell lung cancer = H1299/NCI-H1299|H460/NCI-H460
        cervical cancer = HeLa|SiHa|CaSki/Ca Ski
        prostate cancer = PC-3/PC3|LNCaP|DU145/DU-145|22Rv1|VCaP
        prostate cancer|castration-resistant prostate cancer = C4-2/C4-2B
        neuroendocrine prostate cancer|prostate cancer = NCI-H660
        colon cancer|colorectal cancer = HCT116/HCT-116|SW480|SW620|HT-29/HT29|LoVo|Caco-2/Caco2|DLD-1
        glioma|glioblastoma = U87/U-87/U87MG/U87-MG|U251/U-251|T98G|LN229/LN-229
        gastric cancer = MKN45/MKN-45|HGC-27/HGC27|SGC-7901/SGC7901?|BGC-823/BGC823?|MGC-803/MGC803?
        pancreatic cancer = PANC-1/PANC1|MIAPaCa-2/MIA PaCa-2|BxPC-3/BxPC3|AsPC-1/AsPC1|Capan-1
        ovarian cancer = SKOV3/SK-OV-3|A2780|OVCAR-3/OVCAR3|CAOV3/Caov-3
        bladder cancer|urothelial carcinoma = T24|5637|J82|UM-UC-3/UMUC3
        renal cancer|renal cell carcinoma = 786-O|Caki-1|A498|ACHN
        osteosarcoma = U2OS/U-2 OS|Saos-2|MG-63/MG63|143B
        leukaemia = K562|HL-60/HL60|THP-1|Jurkat
        melanoma = A375|SK-MEL-28
        oral squamous cell carcinoma = CAL27/CAL-27|SCC-9|SCC-25
        papillary thyroid carcinoma|thyroid cancer = TPC-1|BCPAP
        follicular thyroid carcinoma|thyroid cancer = FTC-133
        neuroblastoma = SH-SY5Y|SK-N-SH
        multiple myeloma = RPMI 8226/RPMI-8226|U266
        endometrial cancer = Ishikawa|HEC-1-A
        """;

    /// <summary>In the order above.</summary>
    public static IReadOnlyList<CellLine> All { get; } = [.. Lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Read)];

    static IEnumerable<CellLine> Read(string line)
    {
        var parts = line.Split(" = ");
        foreach (var names in parts[1].Split('|'))
        {
            var spellings = names.TrimEnd('?');
            // PLC/PRF/5 has its strokes in its name.
            yield return new CellLine(spellings is "PLC/PRF/5" ? [spellings] : spellings.Split('/'), parts[0].Split('|'), names.EndsWith('?'));
        }
    }
}

/// <param name="Tumours">English names.</param>
/// <param name="IsDisputed">It was found to be another line than articles take it for.</param>
sealed record CellLine(IReadOnlyList<string> Names, IReadOnlyList<string> Tumours, bool IsDisputed);
