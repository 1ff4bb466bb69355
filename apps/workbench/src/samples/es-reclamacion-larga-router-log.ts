/** What a customer pastes when asked for "the router log". */
export const routerLog = `=========== REGISTRO DEL ROUTER (exportado el 01/02/2025 08:12) ===========
Modelo: FN-AX3000  N/S: FNAX30-7K21904482  MAC WAN: 3C:84:6A:1F:90:D2  Firmware: 2.14.7.1
Usuario PPPoE: 880422165@fibranova.example
2025-01-13 21:08:45 pppd[1187]: local IP address 198.51.100.203
2025-01-13 21:22:16 pppd[1187]: Connection terminated. Session lasted 37 min
2025-01-13 21:48:18 pon: LOS alarm raised, rx power -27.0 dBm (threshold -27.0)
2025-01-14 01:57:02 pon: LOS alarm cleared, rx power -26.0 dBm
2025-01-14 02:20:50 pppd[1187]: PPPoE discovery: PADI sent, attempt 2 of 10
2025-01-14 03:26:53 pppd[1187]: PADO received, session id 0x7cad
2025-01-14 03:43:21 pppd[1187]: Connection terminated. Session lasted 17 min
2025-01-14 06:35:53 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-14 09:13:48 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-14 10:14:30 kernel: [27455.303677] eth1: link down
2025-01-14 12:09:17 kernel: [25439.598646] eth1: link up, 1000 Mbps, full duplex
2025-01-14 13:33:51 kernel: [33688.108061] eth1: link up, 1000 Mbps, full duplex
2025-01-14 16:12:59 pon: LOS alarm cleared, rx power -26.5 dBm
2025-01-14 16:39:55 pppd[1187]: Connection terminated. Session lasted 7 min
2025-01-14 19:14:21 pon: LOS alarm raised, rx power -27.3 dBm (threshold -27.0)
2025-01-14 21:30:14 pppd[1187]: local IP address 203.0.113.118
2025-01-14 23:37:42 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.41 d4:61:2e:88:0c:f3 PC-GONZALO
2025-01-15 00:59:53 pppd[1187]: PADO received, session id 0x3e05
2025-01-15 04:11:05 pppd[1187]: Connection terminated. Session lasted 39 min
2025-01-15 05:33:24 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.41 d4:61:2e:88:0c:f3 PC-GONZALO
2025-01-15 08:52:55 wifi: 5 GHz channel changed 36 -> 44 (radar detection)
2025-01-15 09:25:29 kernel: [31621.793919] eth1: link down
2025-01-15 10:59:13 kernel: [74089.442182] eth1: link up, 1000 Mbps, full duplex
2025-01-15 11:10:15 pppd[1187]: Connection terminated. Session lasted 51 min
2025-01-15 13:42:58 pppd[1187]: PADO received, session id 0x6712
2025-01-15 16:53:09 pppd[1187]: Connection terminated. Session lasted 34 min
2025-01-15 19:31:50 pppd[1187]: Connection terminated. Session lasted 56 min
2025-01-15 19:57:43 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.52 58:cb:52:a4:3d:10 movil-gorka
2025-01-15 22:59:24 pppd[1187]: PPPoE discovery: PADI sent, attempt 5 of 10
2025-01-16 01:56:26 kernel: [68411.298420] eth1: link up, 1000 Mbps, full duplex
2025-01-16 05:12:27 pppd[1187]: local IP address 198.51.100.203
2025-01-16 06:47:32 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.41 d4:61:2e:88:0c:f3 PC-GONZALO
2025-01-16 08:24:55 wifi: 5 GHz channel changed 36 -> 44 (radar detection)
2025-01-16 10:40:03 kernel: [47674.135623] eth1: link down
2025-01-16 14:02:00 kernel: [61242.961351] eth1: link up, 1000 Mbps, full duplex
2025-01-16 18:00:17 ntpd: time synchronised with ntp.example.net, offset 0.022 s
2025-01-16 20:03:16 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-16 21:19:28 pppd[1187]: local IP address 198.51.100.203
2025-01-16 22:35:49 pppd[1187]: PADO received, session id 0xbec6
2025-01-17 02:37:35 pon: LOS alarm cleared, rx power -26.3 dBm
2025-01-17 03:19:07 pppd[1187]: PPPoE discovery: PADI sent, attempt 3 of 10
2025-01-17 04:22:47 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-17 06:35:32 pon: LOS alarm raised, rx power -27.4 dBm (threshold -27.0)
2025-01-17 07:52:51 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.41 d4:61:2e:88:0c:f3 PC-GONZALO
2025-01-17 10:19:09 wifi: 5 GHz channel changed 36 -> 100 (radar detection)
2025-01-17 10:53:45 wifi: 5 GHz channel changed 36 -> 44 (radar detection)
2025-01-17 12:58:46 kernel: [83304.411439] eth1: link up, 1000 Mbps, full duplex
2025-01-17 14:47:47 ntpd: time synchronised with ntp.example.net, offset 0.014 s
2025-01-17 16:59:36 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-17 17:51:58 pppd[1187]: Connection terminated. Session lasted 16 min
2025-01-17 19:52:37 pon: LOS alarm raised, rx power -27.5 dBm (threshold -27.0)
2025-01-17 22:36:59 pon: LOS alarm cleared, rx power -26.0 dBm
2025-01-18 01:12:05 pppd[1187]: PPPoE discovery: PADI sent, attempt 2 of 10
2025-01-18 02:51:42 pppd[1187]: Connection terminated. Session lasted 16 min
2025-01-18 05:39:42 pppd[1187]: local IP address 198.51.100.203
2025-01-18 06:48:54 kernel: [57731.497183] eth1: link down
2025-01-18 07:22:46 wifi: 5 GHz channel changed 36 -> 116 (radar detection)
2025-01-18 09:30:20 kernel: [50875.090056] eth1: link down
2025-01-18 10:10:01 kernel: [54909.776314] eth1: link up, 1000 Mbps, full duplex
2025-01-18 11:22:38 ntpd: time synchronised with ntp.example.net, offset 0.021 s
2025-01-18 13:43:57 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-18 16:08:31 pppd[1187]: Connection terminated. Session lasted 47 min
2025-01-18 18:37:10 wifi: 5 GHz channel changed 36 -> 100 (radar detection)
2025-01-18 21:33:03 ntpd: time synchronised with ntp.example.net, offset 0.034 s
2025-01-18 23:54:56 pppd[1187]: PPPoE discovery: PADI sent, attempt 3 of 10
2025-01-19 01:32:23 wifi: 5 GHz channel changed 36 -> 100 (radar detection)
2025-01-19 04:26:30 pppd[1187]: local IP address 203.0.113.45
2025-01-19 08:06:56 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.41 d4:61:2e:88:0c:f3 PC-GONZALO
2025-01-19 11:29:18 pon: LOS alarm cleared, rx power -26.8 dBm
2025-01-19 13:44:11 kernel: [13798.029294] eth1: link down
2025-01-19 17:20:16 kernel: [43970.203051] eth1: link up, 1000 Mbps, full duplex
2025-01-19 20:29:42 pppd[1187]: PADO received, session id 0x827d
2025-01-20 00:10:49 pppd[1187]: PADO received, session id 0x6d58
2025-01-20 00:33:08 pppd[1187]: Connection terminated. Session lasted 17 min
2025-01-20 02:41:49 pon: LOS alarm raised, rx power -27.3 dBm (threshold -27.0)
2025-01-20 04:53:56 kernel: [10250.502764] eth1: link down
2025-01-20 09:02:32 kernel: [21112.875192] eth1: link up, 1000 Mbps, full duplex
2025-01-20 12:03:15 pppd[1187]: PADO received, session id 0x7377
2025-01-20 15:37:12 pon: LOS alarm cleared, rx power -26.7 dBm
2025-01-20 19:40:17 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.52 58:cb:52:a4:3d:10 movil-gorka
2025-01-20 21:11:24 wifi: 5 GHz channel changed 36 -> 116 (radar detection)
2025-01-20 23:18:12 kernel: [21130.760006] eth1: link down
2025-01-21 00:01:54 kernel: [26651.028887] eth1: link up, 1000 Mbps, full duplex
2025-01-21 00:43:30 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.52 58:cb:52:a4:3d:10 movil-gorka
2025-01-21 01:23:44 kernel: [72174.689195] eth1: link down
2025-01-21 02:59:45 pppd[1187]: Connection terminated. Session lasted 38 min
2025-01-21 03:35:51 pon: LOS alarm raised, rx power -27.1 dBm (threshold -27.0)
2025-01-21 05:59:58 pon: LOS alarm raised, rx power -27.6 dBm (threshold -27.0)
2025-01-21 09:58:20 pppd[1187]: PPPoE discovery: PADI sent, attempt 4 of 10
2025-01-21 10:06:18 pppd[1187]: PADO received, session id 0x5aff
2025-01-21 12:23:29 pppd[1187]: local IP address 198.51.100.203
2025-01-21 13:52:50 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.41 d4:61:2e:88:0c:f3 PC-GONZALO
2025-01-21 17:40:57 wifi: 5 GHz channel changed 36 -> 100 (radar detection)
2025-01-21 21:46:24 kernel: [86460.854638] eth1: link down
2025-01-22 01:53:39 kernel: [75752.137115] eth1: link up, 1000 Mbps, full duplex
2025-01-22 04:19:12 ntpd: time synchronised with ntp.example.net, offset 0.066 s
2025-01-22 04:24:38 pon: LOS alarm raised, rx power -27.9 dBm (threshold -27.0)
2025-01-22 04:26:02 pon: LOS alarm raised, rx power -27.2 dBm (threshold -27.0)
2025-01-22 05:05:01 pon: LOS alarm raised, rx power -27.1 dBm (threshold -27.0)
2025-01-22 07:37:18 pon: LOS alarm cleared, rx power -26.8 dBm
2025-01-22 10:02:33 pppd[1187]: Connection terminated. Session lasted 38 min
2025-01-22 10:18:23 pppd[1187]: PADO received, session id 0x56e4
2025-01-22 10:30:14 wifi: 5 GHz channel changed 36 -> 116 (radar detection)
2025-01-22 13:03:57 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.34 9c:2f:4e:07:b1:5a portatil-amaia
2025-01-22 15:05:19 wifi: 5 GHz channel changed 36 -> 52 (radar detection)
2025-01-22 18:14:48 kernel: [76605.559190] eth1: link down
2025-01-22 21:55:35 kernel: [42460.733183] eth1: link up, 1000 Mbps, full duplex
2025-01-23 00:18:47 pppd[1187]: PPPoE discovery: PADI sent, attempt 9 of 10
2025-01-23 04:22:53 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.34 9c:2f:4e:07:b1:5a portatil-amaia
2025-01-23 06:16:59 pppd[1187]: Connection terminated. Session lasted 31 min
2025-01-23 07:43:36 pon: LOS alarm raised, rx power -27.3 dBm (threshold -27.0)
2025-01-23 09:40:53 pon: LOS alarm cleared, rx power -26.4 dBm
2025-01-23 13:15:17 pppd[1187]: PPPoE discovery: PADI sent, attempt 3 of 10
2025-01-23 16:31:09 pppd[1187]: PADO received, session id 0x349a
2025-01-23 17:40:35 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.34 9c:2f:4e:07:b1:5a portatil-amaia
2025-01-23 21:04:48 pppd[1187]: local IP address 203.0.113.118
2025-01-23 21:49:35 pon: LOS alarm cleared, rx power -26.2 dBm
2025-01-24 01:02:47 kernel: [77581.423425] eth1: link down
2025-01-24 02:35:43 kernel: [56742.333998] eth1: link up, 1000 Mbps, full duplex
2025-01-24 03:01:13 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-24 04:33:50 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.52 58:cb:52:a4:3d:10 movil-gorka
2025-01-24 04:39:06 pppd[1187]: Connection terminated. Session lasted 36 min
2025-01-24 07:29:48 pon: LOS alarm raised, rx power -27.1 dBm (threshold -27.0)
2025-01-24 08:00:56 pon: LOS alarm cleared, rx power -26.1 dBm
2025-01-24 08:24:13 pppd[1187]: PPPoE discovery: PADI sent, attempt 1 of 10
2025-01-24 12:31:55 pppd[1187]: PPPoE discovery: PADI sent, attempt 3 of 10
2025-01-24 16:16:06 pppd[1187]: local IP address 198.51.100.203
2025-01-24 20:00:04 pppd[1187]: local IP address 203.0.113.45
2025-01-24 22:26:55 kernel: [74829.734440] eth1: link down
2025-01-24 23:56:33 kernel: [17540.838428] eth1: link down
2025-01-25 03:04:48 kernel: [19491.281986] eth1: link up, 1000 Mbps, full duplex
2025-01-25 03:09:43 pppd[1187]: PPPoE discovery: PADI sent, attempt 2 of 10
2025-01-25 05:56:07 pppd[1187]: Connection terminated. Session lasted 19 min
2025-01-25 09:52:02 pppd[1187]: Connection terminated. Session lasted 3 min
2025-01-25 11:24:58 pppd[1187]: local IP address 203.0.113.118
2025-01-25 14:15:03 pon: LOS alarm cleared, rx power -26.8 dBm
2025-01-25 17:29:08 pppd[1187]: PPPoE discovery: PADI sent, attempt 2 of 10
2025-01-25 18:13:33 pppd[1187]: PADO received, session id 0x3e5f
2025-01-25 19:08:58 kernel: [49977.556883] eth1: link up, 1000 Mbps, full duplex
2025-01-25 22:36:41 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.41 d4:61:2e:88:0c:f3 PC-GONZALO
2025-01-26 00:53:34 pppd[1187]: PPPoE discovery: PADI sent, attempt 6 of 10
2025-01-26 04:33:21 kernel: [42826.038744] eth1: link down
2025-01-26 04:37:52 kernel: [76277.577816] eth1: link up, 1000 Mbps, full duplex
2025-01-26 05:29:56 ntpd: time synchronised with ntp.example.net, offset 0.032 s
2025-01-26 07:32:20 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-26 11:16:17 kernel: [74880.572424] eth1: link up, 1000 Mbps, full duplex
2025-01-26 15:04:31 wifi: 5 GHz channel changed 36 -> 100 (radar detection)
2025-01-26 18:12:38 pon: LOS alarm cleared, rx power -26.3 dBm
2025-01-26 19:46:32 pppd[1187]: PPPoE discovery: PADI sent, attempt 3 of 10
2025-01-26 21:37:22 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-27 01:26:15 pppd[1187]: local IP address 203.0.113.45
2025-01-27 04:17:22 pppd[1187]: PPPoE discovery: PADI sent, attempt 7 of 10
2025-01-27 05:02:16 wifi: 5 GHz channel changed 36 -> 116 (radar detection)
2025-01-27 09:00:18 kernel: [46953.627864] eth1: link down
2025-01-27 10:06:46 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-27 12:12:33 ntpd: time synchronised with ntp.example.net, offset 0.035 s
2025-01-27 14:14:37 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-27 15:54:23 wifi: 5 GHz channel changed 36 -> 100 (radar detection)
2025-01-27 17:01:28 pon: LOS alarm raised, rx power -27.4 dBm (threshold -27.0)
2025-01-27 18:01:17 pon: LOS alarm cleared, rx power -26.0 dBm
2025-01-27 19:33:11 pppd[1187]: PPPoE discovery: PADI sent, attempt 8 of 10
2025-01-27 20:49:40 pppd[1187]: PADO received, session id 0x4373
2025-01-27 21:57:46 pppd[1187]: local IP address 203.0.113.45
2025-01-27 22:22:54 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.34 9c:2f:4e:07:b1:5a portatil-amaia
2025-01-27 23:02:31 wifi: 5 GHz channel changed 36 -> 44 (radar detection)
2025-01-28 00:50:25 kernel: [49877.660256] eth1: link down
2025-01-28 01:54:19 kernel: [79361.894694] eth1: link up, 1000 Mbps, full duplex
2025-01-28 05:19:35 ntpd: time synchronised with ntp.example.net, offset 0.077 s
2025-01-28 07:06:16 ntpd: time synchronised with ntp.example.net, offset 0.064 s
2025-01-28 07:47:24 pppd[1187]: Connection terminated. Session lasted 42 min
2025-01-28 10:43:22 pon: LOS alarm raised, rx power -27.8 dBm (threshold -27.0)
2025-01-28 13:35:00 pon: LOS alarm cleared, rx power -26.8 dBm
2025-01-28 14:13:22 wifi: 5 GHz channel changed 36 -> 44 (radar detection)
2025-01-28 17:59:21 ntpd: time synchronised with ntp.example.net, offset 0.030 s
2025-01-28 18:22:55 pppd[1187]: local IP address 203.0.113.45
2025-01-28 21:17:13 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.34 9c:2f:4e:07:b1:5a portatil-amaia
2025-01-28 23:00:23 wifi: 5 GHz channel changed 36 -> 44 (radar detection)
2025-01-29 01:52:08 kernel: [79657.713728] eth1: link down
2025-01-29 02:59:14 kernel: [10434.479145] eth1: link up, 1000 Mbps, full duplex
2025-01-29 06:37:23 ntpd: time synchronised with ntp.example.net, offset 0.065 s
2025-01-29 10:42:53 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-29 13:43:14 pppd[1187]: Connection terminated. Session lasted 50 min
2025-01-29 17:04:45 pon: LOS alarm raised, rx power -27.1 dBm (threshold -27.0)
2025-01-29 20:56:08 pon: LOS alarm cleared, rx power -26.3 dBm
2025-01-29 21:59:28 dnsmasq-dhcp[902]: DHCPACK(br0) 192.168.1.41 d4:61:2e:88:0c:f3 PC-GONZALO
2025-01-30 01:50:41 pppd[1187]: PADO received, session id 0x8aa0
2025-01-30 05:59:38 pppd[1187]: PPP session terminated: LCP timeout (peer not responding)
2025-01-30 08:48:26 pon: LOS alarm cleared, rx power -26.1 dBm
2025-01-30 11:32:31 wifi: 5 GHz channel changed 36 -> 100 (radar detection)
2025-01-30 14:30:45 pppd[1187]: PPPoE discovery: PADI sent, attempt 3 of 10
`;
