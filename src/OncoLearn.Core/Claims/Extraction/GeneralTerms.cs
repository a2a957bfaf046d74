using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// Words of tumour biology as reviews write them, for whatever lexicon: they belong to its entity of the same key, or make one where it has none.
/// </summary>
static class GeneralTerms
{
    /// <summary>Each line: key, kind, English name = other names.</summary>
    const string Lines = """
        proliferation|Process|cell proliferation = 增殖|细胞增殖|proliferation|proliferative capacity|cell proliferation|tumour cell proliferation
        migration|Process|cell migration = 迁移|细胞迁移|cell motility|migratory capacity|migration
        invasion|Process|cell invasion = 侵袭|细胞侵袭|invasiveness|invasion
        metastasis|Process|metastasis = 转移|肿瘤转移|体内转移|体内外转移|转移能力|转移发生|metastases|metastatic capacity
        distant-metastasis|Process|distant metastasis = 远端转移|远处转移|distant metastases
        tumour-growth|Process|tumour growth = 肿瘤生长|肿瘤的生长|皮下肿瘤生长|体内肿瘤生长|瘤体生长|growth of tumours|growth of xenografts
        cell-growth|Process|cell growth = 细胞生长|肿瘤细胞生长|growth of cells|cell growth
        apoptosis|Process|apoptosis = 凋亡|细胞凋亡|细胞凋亡率|凋亡率|凋亡水平|凋亡活性|apoptotic rate|apoptotic cell death
        autophagy|Process|autophagy = 自噬|细胞自噬|自噬作用
        cancer-progression|Process|cancer progression = 肿瘤进展|癌症进展|肿瘤发展|癌症发展|恶性进展|疾病进展|癌进展|tumour progression|cancer development|disease progression|malignant progression
        tumour-occurrence|Process|tumour occurrence = 肿瘤发生|肿瘤的发生|癌发生|癌的发生|肿瘤发生发展|癌症的发生|carcinogenesis|tumorigenesis|tumour initiation|tumour development
        tumorigenicity|Process|tumorigenicity = 致瘤|体内致瘤|成瘤|致瘤能力|成瘤能力|tumour formation|tumour-forming ability
        sphere-formation|Process|sphere formation = 成球|体外成球|sphere forming ability|sphere formation
        colony-formation|Process|colony formation = 克隆形成|集落形成|colony forming ability
        stemness|Process|stemness = 干性|干细胞特性|肿瘤干性|stem cell properties|stem-like properties
        self-renewal|Process|self-renewal = 自我更新|自我更新能力
        malignant-behaviour|Process|malignant behaviour = 恶性行为|细胞恶性行为
        malignant-transformation|Process|malignant transformation = 恶性转化|恶变
        immune-escape|Process|immune escape = 免疫逃逸|肿瘤免疫逃逸|免疫逃避|immune evasion
        drug-resistance|Process|drug resistance = 耐药|耐药性|多药耐药|multidrug resistance
        chemoresistance|Process|chemoresistance = 化疗耐药|化疗耐药性|resistance to chemotherapy
        emt|Process|epithelial–mesenchymal transition = 上皮间质转化|上皮-间质转化|上皮-间充质转化|上皮间充质转化|epithelial-to-mesenchymal transition|epithelial mesenchymal transition
        undifferentiated-state|Process|undifferentiated state = 未分化状态|未分化特性
        cell-cycle-progression|Process|cell-cycle progression = 细胞周期进展|细胞周期进程
        angiogenesis|Process|angiogenesis = 血管生成|新生血管形成|血管新生|新生血管
        poor-prognosis|Process|poor prognosis = 不良预后|预后不良|预后差|预后较差|预后更差|不良的预后|unfavourable prognosis|poor outcome|poor outcomes|worse prognosis|poor survival
        prognosis|Process|prognosis = 预后|预后评估
        survival|Process|survival = 生存率|存活率|生存期|生存|生存时间|survival rate|survival time
        overall-survival|Process|overall survival = 总生存期|总生存率|总生存|总体生存|总体生存期
        five-year-survival|Process|five-year survival = 5年存活率|5年生存率|五年生存率|5 year survival
        disease-free-survival|Process|disease-free survival = 无病生存|无病生存期|无病生存率
        progression-free-survival|Process|progression-free survival = 无进展生存|无进展生存期
        lymph-node-metastasis|Process|lymph-node metastasis = 淋巴结转移|淋巴转移|淋巴结阳性|有淋巴结转移|淋巴结有无转移|伴淋巴转移|lymph node metastasis|lymph node metastases|nodal metastasis
        tumour-stage|Process|tumour stage = 肿瘤分期|病理分期|临床分期|肿瘤的病理分期|TNM分期|clinical stage|tumour stage|pathological stage
        advanced-stage|Process|advanced stage = 晚期分期|肿瘤晚期分期|临床分期晚|临床晚期|分期晚|advanced clinical stage|advanced stage|late stage
        poor-differentiation|Process|poor differentiation = 分化程度低|低分化|分化差|病理分化程度低|肿瘤分化程度低|poor differentiation
        differentiation-degree|Process|degree of differentiation = 分化程度|肿瘤细胞的分化程度|degree of differentiation
        pathological-grade|Process|pathological grade = 病理分级|组织学分级|histological grade|pathological grade|tumour grade
        tumour-size|Process|tumour size = 肿瘤大小|肿瘤体积|tumour size
        tnm-iii-iv|Process|TNM stages III and IV = TNMⅢ/Ⅳ分期|TNMⅢ/Ⅳ期|TNM III/IV
        tumour-microenvironment|Process|tumour microenvironment = 肿瘤微环境
        tumour-immunotherapy|Drug|tumour immunotherapy = 肿瘤免疫治疗|免疫治疗|immunotherapy
        chemotherapy|Drug|chemotherapy = 化疗|化疗药物|化学治疗|chemotherapeutic drugs|chemotherapeutics
        radiotherapy|Drug|radiotherapy = 放疗|放射治疗|radiation therapy
        gefitinib|Drug|gefitinib = 吉非替尼
        erlotinib|Drug|erlotinib = 厄洛替尼
        osimertinib|Drug|osimertinib = 奥希替尼
        afatinib|Drug|afatinib = 阿法替尼
        crizotinib|Drug|crizotinib = 克唑替尼
        sorafenib|Drug|sorafenib = 索拉非尼
        lenvatinib|Drug|lenvatinib = 仑伐替尼
        sunitinib|Drug|sunitinib = 舒尼替尼
        imatinib|Drug|imatinib = 伊马替尼
        lapatinib|Drug|lapatinib = 拉帕替尼
        apatinib|Drug|apatinib = 阿帕替尼
        anlotinib|Drug|anlotinib = 安罗替尼
        bevacizumab|Drug|bevacizumab = 贝伐珠单抗
        trastuzumab|Drug|trastuzumab = 曲妥珠单抗
        cetuximab|Drug|cetuximab = 西妥昔单抗
        rituximab|Drug|rituximab = 利妥昔单抗
        pembrolizumab|Drug|pembrolizumab = 帕博利珠单抗
        nivolumab|Drug|nivolumab = 纳武利尤单抗
        ipilimumab|Drug|ipilimumab = 伊匹木单抗
        durvalumab|Drug|durvalumab = 度伐利尤单抗
        olaparib|Drug|olaparib = 奥拉帕利
        niraparib|Drug|niraparib = 尼拉帕利
        palbociclib|Drug|palbociclib = 哌柏西利
        docetaxel|Drug|docetaxel = 多西他赛
        paclitaxel|Drug|paclitaxel = 紫杉醇
        doxorubicin|Drug|doxorubicin = 多柔比星|阿霉素
        epirubicin|Drug|epirubicin = 表柔比星
        gemcitabine|Drug|gemcitabine = 吉西他滨
        5-fluorouracil|Drug|5-fluorouracil = 5-氟尿嘧啶|氟尿嘧啶|5-FU
        oxaliplatin|Drug|oxaliplatin = 奥沙利铂
        cisplatin|Drug|cisplatin = 顺铂
        carboplatin|Drug|carboplatin = 卡铂
        irinotecan|Drug|irinotecan = 伊立替康
        temozolomide|Drug|temozolomide = 替莫唑胺
        tamoxifen|Drug|tamoxifen = 他莫昔芬
        rapamycin|Drug|rapamycin = 雷帕霉素
        everolimus|Drug|everolimus = 依维莫司
        enzalutamide|Drug|enzalutamide = 恩扎卢胺
        abiraterone|Drug|abiraterone = 阿比特龙
        metformin|Drug|metformin = 二甲双胍
        malignancy|Cancer|malignancy = 肿瘤|恶性肿瘤|癌症|tumour|tumours|cancers|cancer|malignancies
        tumour-cells|Sample|tumour cells = 肿瘤细胞|癌细胞|tumour cells|cancer cells
        cancer-stem-cells|Sample|cancer stem cells = 肿瘤干细胞|癌干细胞|癌症干细胞|cancer stem cells|cancer stem-like cells
        adjacent-normal-tissue|Sample|adjacent normal tissue = 癌旁组织|癌旁正常组织|邻近正常组织|adjacent normal tissues|adjacent non-tumour tissue
        nuclear-localisation|Process|nucleus = 细胞核|细胞核内|核内|nucleus|nuclei
        cytoplasmic-localisation|Process|cytoplasm = 细胞质|细胞质内|胞质|cytoplasm
        gene-transcription|Process|gene transcription = 靶基因转录|转录激活作用
        post-translational-modification|Process|post-translational modification = 翻译后修饰|蛋白翻译后修饰
        xenograft|Technique|xenograft = 异种移植|裸鼠
        """;

    public static IReadOnlyList<Entity> All { get; } = [.. Lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    /// <summary>Null where no general word has this key.</summary>
    public static Entity? Find(string key) => All.FirstOrDefault(term => term.Key == key);

    static Entity Read(string line)
    {
        var parts = line.Split(" = ");
        var head = parts[0].Split('|');
        var names = parts[1].Split('|').ToLookup(name => name.Any(Script.IsHan) ? "zh-Hans" : "en");
        return new Entity(head[0], Enum.Parse<EntityKind>(head[1]), head[2], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["en"] = [head[2], .. names["en"].Where(name => name != head[2])],
            ["zh-Hans"] = [.. names["zh-Hans"]],
        })
        {
            IsGeneral = head[0] is "malignancy" or "tumour-cells",
        };
    }
}
