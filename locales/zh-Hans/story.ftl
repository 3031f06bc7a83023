## status: draft
## author: Halte
## date: 2026-11-22
## source-hash: 07342f31d84d

story-title = 这像您的生活吗？
story-end = 如果您遇到过这样的事，可以请求帮助；您不必今天就决定。

story-lorry-title = 卡车
story-lorry-s1 = 夜里，一些人爬上一辆卡车。
story-lorry-s2 = 门从外面关上了，里面越来越冷。
story-lorry-s3 = 没有人告诉他们这是冷藏车，他们打不开门。
story-lorry-s4 = 为了钱让人处于这样的危险中，可能是严重的犯罪：里面的人可以请求帮助。

story-day-title = 一天的活
story-day-s1 = 在公园里，有人叫一个男人干一天活。
story-day-s2 = 他拆墙，没有手套，也没有口罩。
story-day-s3 = 晚上他拿到的钱比说好的少得多。
story-day-s4 = 这样的活只干一天也可能算数：他可以请求帮助。

story-debt-title = 债
story-debt-s1 = 他们告诉一个女人，她的路费已经付了。
story-debt-s2 = 现在他们说，她每个月欠的钱更多了。
story-debt-s3 = 她必须在他们指定的地方干活，不然她的家人就要付钱。
story-debt-s4 = 谁也不可以这样逼她干活：她可以请求帮助。

story-house-title = 房子
story-house-s1 = 在一座房子里，一个女人从早到晚做饭、打扫、带孩子。
story-house-s2 = 她没有休息日，没有工钱，或者很少。
story-house-s3 = 那家人拿着她的护照，说警察会把她关起来。
story-house-s4 = 谁也不可以这样逼她干活：她可以请求帮助。

story-phone-title = 手机
story-phone-s1 = 一个女孩从男朋友那里得到一部手机作礼物。
story-phone-s2 = 不久，他看她所有的信息，还规定她什么时候回复。
story-phone-s3 = 后来他把她送到别的男人那里，并把钱拿走。
story-phone-s4 = 他做的事可能是严重的犯罪，即使她起初同意了：她可以请求帮助。
