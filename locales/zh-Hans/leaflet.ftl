## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: f10aa111b50d

leaflet-title = 帮助和您的权利
leaflet-short-01 = 我们是警察或稽查员；我们也可以帮助您。
leaflet-short-02 = 请求帮助不是犯罪。
leaflet-short-03 = 有些人被迫为别人干活、从事性交易、乞讨或偷窃。
leaflet-short-04 = 有些人被带到这里，路上有生命危险。
leaflet-short-05 = 即使您当时同意了，也可以请求帮助。
leaflet-short-06 = 专门的救助中心可以免费帮助您：住处、医生、律师。
leaflet-short-07 = 中心可以为您申请一份文件：给您45天考虑。
leaflet-short-08 = 由外国人事务局决定；有这份文件，在这段时间里通常不会送走您。
leaflet-short-09 = 想留得更久：离开那些人，接受中心的帮助，并与检察官合作。
leaflet-short-10 = 任何信息都可能有用；由检察官决定。
leaflet-short-11 = 您可以要求免费的翻译。
leaflet-short-12 = 即使您什么都不告诉警察，中心也可以帮助您。
leaflet-short-13 = 如果您不满18岁，监护局可以为您指定监护人。
leaflet-short-14 = 您可以拒绝，以后再打电话：{ $centre } 或 { $contact_point }。
leaflet-short-15 = 遇到危险，请打 { $emergency }。
leaflet-short-16 = 警察必须向外国人事务局报告没有居留证件的人。
leaflet-short-17 = 我们不能答应给您证件：由检察官和外国人事务局决定。

leaflet-topic-01-title = 我们是谁
leaflet-topic-01-s1 = 我们来自警察局或稽查机关。
leaflet-topic-01-s2 = 我们的工作也包括帮助处于危险中的人。
leaflet-topic-01-s3 = 请求帮助不是犯罪。
leaflet-topic-01-s4 = 如果有人逼您做违法的事，请告诉律师：法官决定法律是否使您免受处罚。

leaflet-topic-02-title = 这是怎么回事
leaflet-topic-02-s1 = 有些人靠别人赚钱：靠重活、性、乞讨、犯罪或身体的一部分。
leaflet-topic-02-s2 = 例如，他们扣下您的工钱或证件，不让您离开，或者说您欠他们很多钱。
leaflet-topic-02-s3 = 有些人被带过边境时有生命危险，例如在冷藏卡车里或小船上。
leaflet-topic-02-s4 = 即使您起初同意了，您也可能是受害人：由检察官决定。

leaflet-topic-03-title = 免费帮助
leaflet-topic-03-s1 = 在比利时，有三个专门的中心帮助处于这种情况的人。
leaflet-topic-03-s2 = 中心可以帮助您找到安全的地方、医生、心理医生和律师。
leaflet-topic-03-s3 = 您不用为中心的帮助付钱。
leaflet-topic-03-s4 = 中心先和您谈话，然后决定能给什么帮助：{ $centre }。

leaflet-topic-04-title = 考虑的时间
leaflet-topic-04-s1 = 您不必今天就决定。
leaflet-topic-04-s2 = 如果您没有居留证件，而有一个中心支持您，中心可以向外国人事务局申请一份45天的文件。
leaflet-topic-04-s3 = 由外国人事务局决定是否发给这份文件。
leaflet-topic-04-s4 = 如果您有这份文件，外国人事务局在这45天里通常不会把您送出比利时。

leaflet-topic-05-title = 留得更久
leaflet-topic-05-s1 = 要留得更久，有三个条件。
leaflet-topic-05-s2 = 您不再和利用您的人联系，有一个中心支持您，并且您与司法机关合作。
leaflet-topic-05-s3 = 您可以通过控告、作证或任何有用的信息来合作。
leaflet-topic-05-s4 = 只有中心可以申请这种居留；检察官决定您是否符合条件，外国人事务局发给文件。

leaflet-topic-06-title = 提出控告
leaflet-topic-06-s1 = 您可以把发生的事告诉警察或稽查员。
leaflet-topic-06-s2 = 他们会写下来，您可以要一份副本。
leaflet-topic-06-s3 = 检察官领导调查，并决定接下来怎么办。
leaflet-topic-06-s4 = 中心可以向您说明这些，也可以陪您去。

leaflet-topic-07-title = 保护
leaflet-topic-07-s1 = 如果您害怕，请告诉我们，不管是为自己还是为家人，在这里还是在别的国家。
leaflet-topic-07-s2 = 警察和检察官决定可以怎样保护。
leaflet-topic-07-s3 = 您可以要求不和您害怕的人见面：由检察官或法官决定。

leaflet-topic-08-title = 律师
leaflet-topic-08-s1 = 您可以要求和律师谈话。
leaflet-topic-08-s2 = 如果您的钱很少，法律援助处决定您能否得到免费律师。
leaflet-topic-08-s3 = 中心可以帮助您找律师。

leaflet-topic-09-title = 别人欠您的钱
leaflet-topic-09-s1 = 如果您干了活，法律规定必须付给您工钱，没有居留证件也一样。
leaflet-topic-09-s2 = 您可以请劳动监察机关帮助：它决定可以对雇主做什么。
leaflet-topic-09-s3 = 您可以为受到的伤害要求赔钱：由法官决定。
leaflet-topic-09-s4 = 一个国家委员会也可以给一些暴力受害人钱款帮助：由委员会决定。

leaflet-topic-10-title = 翻译
leaflet-topic-10-s1 = 请告诉我们或指给我们看，您最懂哪种语言。
leaflet-topic-10-s2 = 您和警察或法官谈话时，可以要求翻译，不用付钱。
leaflet-topic-10-s3 = 您可以要求免费翻译重要的文件：由警察或检察官决定翻译哪些。
leaflet-topic-10-s4 = 如果您听不懂翻译的话，或者害怕这个翻译，请告诉我们。

leaflet-topic-11-title = 欧盟的另一个国家
leaflet-topic-11-s1 = 也许事情发生在欧盟的另一个国家。
leaflet-topic-11-s2 = 您可以在比利时这里告诉警察。
leaflet-topic-11-s3 = 检察官决定由比利时调查，还是把您的控告转到那个国家。

leaflet-topic-12-title = 如果我们对您不好
leaflet-topic-12-s1 = 您可以投诉我们。
leaflet-topic-12-s2 = Comité P 是审查对警察的投诉的独立机构，由它决定怎样处理您的投诉。
leaflet-topic-12-s3 = 对于其他联邦机关，您可以写信给联邦监察专员。
leaflet-topic-12-s4 = 中心或律师可以在这件事上帮助您。

leaflet-topic-13-title = 关于您的事打电话给谁
leaflet-topic-13-s1 = 工作人员可以给您一张小纸，上面有电话号码和一个代码。
leaflet-topic-13-s2 = 那张纸上没有您的名字。
leaflet-topic-13-s3 = 如果我们把您的案子送到了某个中心，那个中心可以凭代码找到它：请打 { $centre } 或 { $contact_point }。

leaflet-topic-14-title = 费用，以及和对方谈话
leaflet-topic-14-s1 = 如果您因为调查要出门，请问能不能退还费用：由司法机关决定。
leaflet-topic-14-s2 = 在比利时，调解员可以帮助您和伤害您的人谈话。
leaflet-topic-14-s3 = 只有您愿意才会这样做：由您决定。

leaflet-topic-15-title = 不和警察谈也能得到帮助
leaflet-topic-15-s1 = 您今天不必作证。
leaflet-topic-15-s2 = 即使您不和警察谈，中心也可以帮助您。
leaflet-topic-15-s3 = 但要留得更久，您必须与司法机关合作：由检察官决定。

leaflet-topic-16-title = 如果您不满18岁
leaflet-topic-16-s1 = 如果您不满18岁，请告诉我们，因为对您有特别的规定。
leaflet-topic-16-s2 = 如果父母不在您身边，监护局可以为您指定监护人：{ $guardianship }。
leaflet-topic-16-s3 = 监护人是为您说话的成年人，可以和您一起找安全的住处和学校。
leaflet-topic-16-s4 = 独自一人的孩子应当住在儿童之家，不应当在封闭中心；如果对年龄有疑问，由监护局决定。

leaflet-topic-17-title = 庇护
leaflet-topic-17-s1 = 如果您害怕回到自己的国家，您也可以申请庇护。
leaflet-topic-17-s2 = 您可以告诉我们，或者告诉外国人事务局。
leaflet-topic-17-s3 = 您不必今天就选择：律师或中心可以说明每种选择的意思。
leaflet-topic-17-s4 = 外国人事务局查看您的申请是否由比利时处理，然后由难民事务总专员决定。

leaflet-topic-18-title = 不说名字也可以报告
leaflet-topic-18-s1 = 您可以打 { $contact_point } 或打给一个中心，开始时不说名字。
leaflet-topic-18-s2 = 如果您想不说名字和警察谈，请在开始之前提出：由警察和检察官决定。
leaflet-topic-18-s3 = 不写名字的报告是较弱的证据，不会带来居留证件，也不会带来赔偿。
leaflet-topic-18-s4 = 我们不能答应永远没有人知道您的名字：检察官或法官可以决定把它隐藏。

leaflet-topic-19-title = 您可以说不
leaflet-topic-19-s1 = 您可以拒绝这种帮助，不必说明原因。
leaflet-topic-19-s2 = 您可以改变主意，以后再打电话：{ $centre } 或 { $contact_point }。
leaflet-topic-19-s3 = 如果您有危险，请打 { $emergency }。

leaflet-topic-20-title = 我们不能答应的事
leaflet-topic-20-s1 = 警察必须向外国人事务局报告这里有一个没有居留证件的人。
leaflet-topic-20-s2 = 我们不能答应您会得到证件、可以留下或者不被关押。
leaflet-topic-20-s3 = 外国人事务局决定您是否必须离开，以及是否把您关在封闭中心。
leaflet-topic-20-s4 = 检察官决定是否把您看作受害人，以及是否起诉某人。

leaflet-topic-21-title = 很多人害怕的事
leaflet-topic-21-s1 = 别的国家：如果您申请庇护，外国人事务局查看由哪个欧洲国家处理，并由它决定。
leaflet-topic-21-s2 = 我们不能答应不把您送到那个国家；律师或中心可以说明哪些规定适用于您。
leaflet-topic-21-s3 = 指纹：警察或外国人事务局可以采集；我们不能答应之后会怎样。
leaflet-topic-21-s4 = 您的家人：如果有人威胁他们，请告诉我们或中心；警察和检察官决定能做什么，在别的国家他们能做的更少。
leaflet-topic-21-s5 = 钱：如果您的路费在别人手里，我们不能答应您能拿回来。
leaflet-topic-21-s6 = 在再付钱之前，您可以和中心或律师谈谈。
leaflet-topic-21-s7 = 带您来的人：我们不会把您说的话告诉他们，但他们可能看到或猜到您和我们谈话。
leaflet-topic-21-s8 = 如果开庭审判，检察官或法官决定他们可以看哪些内容。
leaflet-topic-21-s9 = 关于这一切的问题，中心或律师可以回答您：{ $centre }。
